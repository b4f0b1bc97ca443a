DROP TRIGGER inti_administrator_akun ON inti_akun;
DROP TRIGGER inti_administrator_peran ON inti_pemberianperan;
DROP FUNCTION inti_jaga_administrator();
