-- Dossiers of vacant posts, kept by the database.
--
--   * inserting the decision closes its dossier, under the lock of its row: of two decisions at once one is
--     refused, and nothing else closes a dossier with a decision;
--   * a decision names one to as many as there are places, and says why of every candidate;
--   * nobody decides on a dossier in which he is a candidate;
--   * once a dossier is closed, post, candidates and decision never change; it can only be withdrawn, once, with
--     a reason. The proposal prepared for who was chosen is noted beside the candidate.

CREATE FUNCTION pengisian_tolak(pesan text, batasan text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', pesan USING ERRCODE = 'check_violation', CONSTRAINT = batasan;
END
$$;

CREATE FUNCTION pengisian_jaga() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM pengisian_tolak('Berkas pengisian jabatan tidak dapat dihapus.', 'pegawai_pengisian_tetap');
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.status <> 'terbuka' THEN
            PERFORM pengisian_tolak('Berkas baru selalu terbuka.', 'pegawai_pengisian_mulai_terbuka');
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.status = 'diputus' AND OLD.status <> 'diputus' AND pg_trigger_depth() < 2 THEN
        PERFORM pengisian_tolak('Berkas ditutup oleh keputusannya.', 'pegawai_pengisian_lewat_keputusan');
    END IF;
    IF (OLD.status = 'ditarik' AND NEW IS DISTINCT FROM OLD) OR (OLD.status = 'diputus' AND NEW.status = 'terbuka') THEN
        PERFORM pengisian_tolak('Berkas yang sudah ditutup tidak dapat diubah.', 'pegawai_pengisian_tetap');
    END IF;
    IF (NEW.kode, NEW.unit_id, NEW.jabatan_id) IS DISTINCT FROM (OLD.kode, OLD.unit_id, OLD.jabatan_id)
       OR (OLD.status <> 'terbuka' AND (NEW.jumlah, NEW.tanggal_lowong, NEW.pemangku_id, NEW.catatan)
           IS DISTINCT FROM (OLD.jumlah, OLD.tanggal_lowong, OLD.pemangku_id, OLD.catatan)) THEN
        PERFORM pengisian_tolak('Isi berkas ini tidak dapat diganti.', 'pegawai_pengisian_tetap');
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION pengisian_putuskan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    berkas pegawai_pengisianjabatan;
    terpilih int;
    tanpa_alasan int;
BEGIN
    SELECT * INTO berkas FROM pegawai_pengisianjabatan WHERE id = NEW.pengisian_id FOR UPDATE;
    IF berkas.status <> 'terbuka' THEN
        PERFORM pengisian_tolak('Berkas ini sudah diputuskan atau ditarik.', 'pegawai_keputusanpengisian_sekali');
    END IF;
    SELECT count(*) FILTER (WHERE c.terpilih), count(*) FILTER (WHERE c.terpilih IS NULL)
    INTO terpilih, tanpa_alasan FROM pegawai_calonpengisian c WHERE c.pengisian_id = berkas.id;
    IF terpilih NOT BETWEEN 1 AND berkas.jumlah OR tanpa_alasan > 0 THEN
        PERFORM pengisian_tolak('Keputusan menyebut yang dipilih dan alasan setiap calon.',
                                'pegawai_keputusanpengisian_setiap_calon');
    END IF;
    IF EXISTS (SELECT FROM pegawai_calonpengisian c JOIN pegawai_pegawai p ON p.id = c.pegawai_id
               WHERE c.pengisian_id = berkas.id AND p.akun_id = NEW.oleh_id) THEN
        PERFORM pengisian_tolak('Tidak seorang pun memutuskan berkas yang memuat dirinya.',
                                'pegawai_keputusanpengisian_bukan_sendiri');
    END IF;
    UPDATE pegawai_pengisianjabatan SET status = 'diputus' WHERE id = berkas.id;
    RETURN NEW;
END
$$;

CREATE FUNCTION pengisian_jaga_keputusan() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pengisian_tolak('Keputusan tidak dapat diubah; tarik berkasnya.', 'pegawai_keputusanpengisian_tetap');
    RETURN NULL;
END
$$;

CREATE FUNCTION pengisian_jaga_calon() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    kini text;
BEGIN
    SELECT b.status INTO kini FROM pegawai_pengisianjabatan b
    WHERE b.id = CASE WHEN TG_OP = 'DELETE' THEN OLD.pengisian_id ELSE NEW.pengisian_id END FOR SHARE;
    IF TG_OP = 'UPDATE' AND (NEW.pengisian_id, NEW.pegawai_id) IS DISTINCT FROM (OLD.pengisian_id, OLD.pegawai_id)
       OR kini <> 'terbuka' AND (TG_OP <> 'UPDATE'
           OR (NEW.terpilih, NEW.alasan) IS DISTINCT FROM (OLD.terpilih, OLD.alasan)) THEN
        PERFORM pengisian_tolak('Calon berkas yang sudah ditutup tidak dapat diubah.', 'pegawai_calonpengisian_tetap');
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.usulan_id IS NOT NULL AND NEW.usulan_id IS DISTINCT FROM OLD.usulan_id
       AND kini <> 'diputus' THEN
        PERFORM pengisian_tolak('Usulan disiapkan dari berkas yang sudah diputuskan.', 'pegawai_calonpengisian_usulan');
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER pengisian_jaga BEFORE INSERT OR UPDATE OR DELETE ON pegawai_pengisianjabatan
    FOR EACH ROW EXECUTE FUNCTION pengisian_jaga();
CREATE TRIGGER pengisian_putuskan BEFORE INSERT ON pegawai_keputusanpengisian
    FOR EACH ROW EXECUTE FUNCTION pengisian_putuskan();
CREATE TRIGGER pengisian_jaga_keputusan BEFORE UPDATE OR DELETE ON pegawai_keputusanpengisian
    FOR EACH ROW EXECUTE FUNCTION pengisian_jaga_keputusan();
CREATE TRIGGER pengisian_jaga_calon BEFORE INSERT OR UPDATE OR DELETE ON pegawai_calonpengisian
    FOR EACH ROW EXECUTE FUNCTION pengisian_jaga_calon();
