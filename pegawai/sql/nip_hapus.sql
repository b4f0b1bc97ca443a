DROP TRIGGER nip_jaga_tambah ON pegawai_pegawai;
DROP TRIGGER nip_jaga_ubah ON pegawai_pegawai;
DROP TRIGGER nip_jaga_tambah ON pegawai_nipterdahulu;
DROP TRIGGER nip_jaga_ubah ON pegawai_nipterdahulu;
DROP FUNCTION nip_jaga_kini();
DROP FUNCTION nip_jaga_lama();
