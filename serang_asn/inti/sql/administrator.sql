-- The city is never locked out: at least one active account is an administrator today, and where one was so
-- without an end, one stays so without an end (an end would lock the city out by the mere passing of time).
-- Checked at commit, one transaction at a time, so that two administrators cannot remove each other at once.
CREATE FUNCTION inti_jaga_administrator() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    hari date := (now() AT TIME ZONE 'Asia/Jakarta')::date;
    tetap boolean;
BEGIN
    IF TG_TABLE_NAME = 'inti_akun' THEN
        SELECT bool_or(p.selesai IS NULL) INTO tetap FROM inti_pemberianperan p
        WHERE p.akun_id = OLD.id AND p.peran = 'administrator'
          AND p.mulai <= hari AND (p.selesai IS NULL OR p.selesai > hari);
        IF tetap IS NULL THEN
            RETURN NULL;
        END IF;
    ELSE
        IF OLD.mulai > hari OR OLD.selesai <= hari
           OR NOT EXISTS (SELECT FROM inti_akun a WHERE a.id = OLD.akun_id AND a.is_active) THEN
            RETURN NULL;
        END IF;
        tetap := OLD.selesai IS NULL;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('inti_administrator'));
    PERFORM 1 FROM inti_pemberianperan p JOIN inti_akun a ON a.id = p.akun_id
    WHERE p.peran = 'administrator' AND a.is_active AND p.mulai <= hari
      AND (p.selesai IS NULL OR (NOT tetap AND p.selesai > hari));
    IF NOT FOUND THEN
        RAISE EXCEPTION 'Harus tetap ada satu administrator aktif tanpa tanggal akhir.'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'inti_administrator_tersisa';
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER inti_administrator_peran
    AFTER UPDATE OR DELETE ON inti_pemberianperan DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.peran = 'administrator') EXECUTE FUNCTION inti_jaga_administrator();

CREATE CONSTRAINT TRIGGER inti_administrator_akun
    AFTER UPDATE OF is_active ON inti_akun DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.is_active) EXECUTE FUNCTION inti_jaga_administrator();
