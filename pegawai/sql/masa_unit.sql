-- The life of a unit, kept by the database:
--
--   * a unit takes no post, acting assignment or formation from the day on which it ends;
--   * a unit does not outlive the one above it;
--   * what carries on a unit (penerus) is in force on the day on which that unit ends.
--
-- An empty period (berlaku_selesai = berlaku_mulai) is a unit that was withdrawn before it ever counted.
-- Writers of events share an advisory lock that a reorganisation takes alone (key 731001), so that nobody can
-- enter a unit while it is being closed.

CREATE FUNCTION unit_tolak(pesan text, batasan text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', pesan USING ERRCODE = 'check_violation', CONSTRAINT = batasan;
END
$$;

CREATE FUNCTION unit_jaga_jabatan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    kode text;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(731001);
    SELECT u.kode INTO kode FROM baru r JOIN pegawai_unitkerja u ON u.id = r.unit_id
    WHERE r.dibatalkan_pada IS NULL AND u.berlaku_selesai <= r.tmt LIMIT 1;
    IF FOUND THEN
        PERFORM unit_tolak(format('Unit kerja %s sudah berakhir pada TMT jabatan itu.', kode),
                           'pegawai_riwayatjabatan_unit_berlaku');
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION unit_jaga_penugasan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    kode text;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(731001);
    SELECT u.kode INTO kode FROM baru r JOIN pegawai_unitkerja u ON u.id = r.unit_id
    WHERE r.dibatalkan_pada IS NULL AND u.berlaku_selesai IS NOT NULL
      AND (r.selesai IS NULL OR r.selesai > u.berlaku_selesai) LIMIT 1;
    IF FOUND THEN
        PERFORM unit_tolak(format('Unit kerja %s berakhir sebelum penugasan itu selesai.', kode),
                           'pegawai_penugasan_unit_berlaku');
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION unit_jaga_formasi() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    kode text;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(731001);
    SELECT u.kode INTO kode FROM baru r JOIN pegawai_unitkerja u ON u.id = r.unit_id
    WHERE u.berlaku_selesai IS NOT NULL AND (r.selesai IS NULL OR r.selesai > u.berlaku_selesai) LIMIT 1;
    IF FOUND THEN
        PERFORM unit_tolak(format('Unit kerja %s berakhir sebelum formasi itu selesai.', kode),
                           'pegawai_formasi_unit_berlaku');
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION unit_jaga_isi() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    kode text;
BEGIN
    SELECT b.kode INTO kode FROM baru b
    WHERE b.berlaku_selesai IS NOT NULL AND (
        EXISTS (SELECT FROM pegawai_riwayatjabatan r WHERE r.unit_id = b.id AND r.dibatalkan_pada IS NULL
                AND r.tmt >= b.berlaku_selesai)
        OR EXISTS (SELECT FROM pegawai_penugasantambahan r WHERE r.unit_id = b.id AND r.dibatalkan_pada IS NULL
                   AND (r.selesai IS NULL OR r.selesai > b.berlaku_selesai))
        OR EXISTS (SELECT FROM pegawai_formasi r WHERE r.unit_id = b.id
                   AND (r.selesai IS NULL OR r.selesai > b.berlaku_selesai)))
    LIMIT 1;
    IF FOUND THEN
        PERFORM unit_tolak(format('Unit kerja %s masih dipakai setelah tanggal berakhirnya.', kode),
                           'pegawai_unit_kosong_setelah_berakhir');
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION unit_jaga_masa() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    kode text;
BEGIN
    SELECT a.kode INTO kode
    FROM baru b
    JOIN pegawai_unitkerja a ON a.id = b.id OR (a.depth = b.depth + 1 AND left(a.path, length(b.path)) = b.path)
    JOIN pegawai_unitkerja i ON i.path = left(a.path, length(a.path) - 4)
    WHERE i.berlaku_selesai IS NOT NULL
      AND (a.berlaku_selesai IS NULL OR (a.berlaku_selesai > i.berlaku_selesai AND a.berlaku_selesai > a.berlaku_mulai))
    LIMIT 1;
    IF FOUND THEN
        PERFORM unit_tolak(format('Unit kerja %s tidak boleh melebihi masa unit induknya.', kode),
                           'pegawai_unit_dalam_masa_induk');
    END IF;
    SELECT a.kode INTO kode
    FROM baru b
    JOIN pegawai_unitkerja a ON a.penerus_id IS NOT NULL AND (a.id = b.id OR a.penerus_id = b.id)
    JOIN pegawai_unitkerja p ON p.id = a.penerus_id
    WHERE a.berlaku_selesai IS NULL OR p.berlaku_mulai > a.berlaku_selesai OR p.berlaku_selesai <= a.berlaku_selesai
    LIMIT 1;
    IF FOUND THEN
        PERFORM unit_tolak(format('Penerus unit kerja %s harus berlaku pada hari unit itu berakhir.', kode),
                           'pegawai_unit_penerus_berlaku');
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER unit_jaga_tambah AFTER INSERT ON pegawai_riwayatjabatan REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION unit_jaga_jabatan();
CREATE TRIGGER unit_jaga_ubah AFTER UPDATE ON pegawai_riwayatjabatan REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION unit_jaga_jabatan();
CREATE TRIGGER unit_jaga_tambah AFTER INSERT ON pegawai_penugasantambahan REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION unit_jaga_penugasan();
CREATE TRIGGER unit_jaga_ubah AFTER UPDATE ON pegawai_penugasantambahan REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION unit_jaga_penugasan();
CREATE TRIGGER unit_jaga_tambah AFTER INSERT ON pegawai_formasi REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION unit_jaga_formasi();
CREATE TRIGGER unit_jaga_ubah AFTER UPDATE ON pegawai_formasi REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION unit_jaga_formasi();
CREATE TRIGGER unit_jaga_tambah AFTER INSERT ON pegawai_unitkerja REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION unit_jaga_masa();
CREATE TRIGGER unit_jaga_ubah AFTER UPDATE ON pegawai_unitkerja REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION unit_jaga_masa();
CREATE TRIGGER unit_jaga_ubah_isi AFTER UPDATE ON pegawai_unitkerja REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION unit_jaga_isi();
