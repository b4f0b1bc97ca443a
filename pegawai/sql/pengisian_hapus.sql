DROP TRIGGER pengisian_jaga_calon ON pegawai_calonpengisian;
DROP TRIGGER pengisian_jaga_keputusan ON pegawai_keputusanpengisian;
DROP TRIGGER pengisian_putuskan ON pegawai_keputusanpengisian;
DROP TRIGGER pengisian_jaga ON pegawai_pengisianjabatan;
DROP FUNCTION pengisian_jaga_calon();
DROP FUNCTION pengisian_jaga_keputusan();
DROP FUNCTION pengisian_putuskan();
DROP FUNCTION pengisian_jaga();
DROP FUNCTION pengisian_tolak(text, text);
