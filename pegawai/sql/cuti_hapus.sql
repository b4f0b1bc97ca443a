ALTER TABLE pegawai_usulan DROP CONSTRAINT pegawai_usulan_cuti_tidak_bertumpang;
DROP FUNCTION usulan_masa(date, jsonb);
