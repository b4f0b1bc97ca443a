-- Classes, kept by the database.
--
--   * a participant moves only by the steps of pelatihan/domain/kelas.py (a test compares the tables), and a
--     new one is always nominated first;
--   * a class never has more seats taken than its quota: whoever takes one locks the row of the class, so two
--     who want the last seat come one after the other;
--   * the days that a participant is away for a class are those of the class;
--   * whoever was at a session is a participant of its class, called to it, and thereby present.

CREATE FUNCTION kelas_tolak(pesan text, batasan text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', pesan USING ERRCODE = 'check_violation', CONSTRAINT = batasan;
END
$$;

CREATE FUNCTION kelas_boleh(dari text, ke text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE dari
        WHEN 'draf' THEN ke IN ('dibuka', 'batal')
        WHEN 'dibuka' THEN ke IN ('berjalan', 'batal')
        WHEN 'berjalan' THEN ke = 'selesai'
        ELSE false
    END
$$;

CREATE FUNCTION peserta_boleh(dari text, ke text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE dari
        WHEN 'diusulkan' THEN ke IN ('disetujui', 'daftar_tunggu', 'ditolak', 'mundur')
        WHEN 'daftar_tunggu' THEN ke IN ('disetujui', 'ditolak', 'mundur')
        WHEN 'disetujui' THEN ke IN ('diundang', 'mundur')
        WHEN 'diundang' THEN ke IN ('hadir', 'tidak_hadir', 'mundur')
        WHEN 'hadir' THEN ke IN ('lulus', 'tidak_lulus', 'mundur')
        WHEN 'tidak_lulus' THEN ke = 'lulus'
        WHEN 'tidak_hadir' THEN ke = 'hadir'
        WHEN 'ditolak' THEN ke = 'diusulkan'
        WHEN 'mundur' THEN ke = 'diusulkan'
        ELSE false
    END
$$;

CREATE FUNCTION peserta_berkursi(status text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT status IN ('disetujui', 'diundang', 'hadir', 'lulus', 'tidak_lulus', 'tidak_hadir')
$$;

CREATE FUNCTION peserta_jaga() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    kelas record;
    terisi int;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (NEW.kelas_id, NEW.pegawai_id) IS DISTINCT FROM (OLD.kelas_id, OLD.pegawai_id) THEN
            PERFORM kelas_tolak('Kelas dan pegawai seorang peserta tidak dapat diganti.', 'pelatihan_peserta_tetap');
        END IF;
        IF NEW.status = OLD.status THEN
            RETURN NEW;
        END IF;
        IF NOT peserta_boleh(OLD.status, NEW.status) THEN
            PERFORM kelas_tolak('Langkah ini tidak terbuka bagi peserta.', 'pelatihan_peserta_langkah');
        END IF;
    ELSIF NEW.status <> 'diusulkan' THEN
        PERFORM kelas_tolak('Peserta baru selalu diusulkan dahulu.', 'pelatihan_peserta_mulai_diusulkan');
    END IF;
    IF TG_OP = 'INSERT' THEN
        SELECT k.mulai, k.selesai, k.is_penuh_waktu INTO kelas FROM pelatihan_kelas k WHERE k.id = NEW.kelas_id;
        NEW.masa := CASE WHEN kelas.is_penuh_waktu THEN daterange(kelas.mulai, kelas.selesai) END;
    ELSIF peserta_berkursi(NEW.status) AND NOT peserta_berkursi(OLD.status) THEN
        SELECT k.kuota INTO kelas FROM pelatihan_kelas k WHERE k.id = NEW.kelas_id FOR NO KEY UPDATE;
        SELECT count(*) INTO terisi FROM pelatihan_peserta p
        WHERE p.kelas_id = NEW.kelas_id AND peserta_berkursi(p.status);
        IF terisi >= kelas.kuota THEN
            PERFORM kelas_tolak('Kuota kelas sudah penuh.', 'pelatihan_peserta_kuota');
        END IF;
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION kelas_jaga() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.status IS DISTINCT FROM OLD.status AND NOT kelas_boleh(OLD.status, NEW.status) THEN
        PERFORM kelas_tolak('Langkah ini tidak terbuka bagi kelas.', 'pelatihan_kelas_langkah');
    END IF;
    IF NEW.kuota < OLD.kuota AND NEW.kuota < (
        SELECT count(*) FROM pelatihan_peserta p WHERE p.kelas_id = NEW.id AND peserta_berkursi(p.status)
    ) THEN
        PERFORM kelas_tolak('Kuota tidak boleh kurang dari peserta yang sudah disetujui.', 'pelatihan_kelas_kuota');
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION kelas_geser() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE pelatihan_peserta p
    SET masa = CASE WHEN NEW.is_penuh_waktu THEN daterange(NEW.mulai, NEW.selesai) END
    WHERE p.kelas_id = NEW.id;
    RETURN NULL;
END
$$;

CREATE FUNCTION kehadiran_catat() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    kini record;
BEGIN
    SELECT p.kelas_id, p.status, s.kelas_id AS kelas_sesi INTO kini
    FROM pelatihan_peserta p, pelatihan_sesi s WHERE p.id = NEW.peserta_id AND s.id = NEW.sesi_id;
    IF kini.kelas_id IS DISTINCT FROM kini.kelas_sesi THEN
        PERFORM kelas_tolak('Peserta bukan dari kelas sesi ini.', 'pelatihan_kehadiran_sekelas');
    END IF;
    IF kini.status NOT IN ('diundang', 'hadir', 'tidak_hadir') THEN
        PERFORM kelas_tolak('Hanya peserta yang diundang dapat dicatat hadir.', 'pelatihan_kehadiran_diundang');
    END IF;
    UPDATE pelatihan_peserta SET status = 'hadir' WHERE id = NEW.peserta_id AND status <> 'hadir';
    RETURN NULL;
END
$$;

CREATE TRIGGER peserta_jaga BEFORE INSERT OR UPDATE ON pelatihan_peserta
    FOR EACH ROW EXECUTE FUNCTION peserta_jaga();
CREATE TRIGGER kelas_jaga BEFORE UPDATE ON pelatihan_kelas
    FOR EACH ROW EXECUTE FUNCTION kelas_jaga();
CREATE TRIGGER kelas_geser AFTER UPDATE OF mulai, selesai, is_penuh_waktu ON pelatihan_kelas
    FOR EACH ROW WHEN ((OLD.mulai, OLD.selesai, OLD.is_penuh_waktu)
                       IS DISTINCT FROM (NEW.mulai, NEW.selesai, NEW.is_penuh_waktu))
    EXECUTE FUNCTION kelas_geser();
CREATE TRIGGER kehadiran_catat AFTER INSERT ON pelatihan_kehadiran
    FOR EACH ROW EXECUTE FUNCTION kehadiran_catat();
