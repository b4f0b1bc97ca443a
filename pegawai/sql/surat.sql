-- The register of letters, kept by the database.
--
--   * a number is handed out by inserting its line: the counter of the book and year moves with it, under the
--     lock of its row, so two letters never get one number and a rolled-back letter leaves no gap;
--   * nothing else moves a counter, and a line is never changed or removed: a withdrawn letter keeps its number;
--   * while a letter is prepared, its proposal goes no other way;
--   * a version of a text is never edited, and an issued letter never changes.

CREATE FUNCTION surat_tolak(pesan text, batasan text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', pesan USING ERRCODE = 'check_violation', CONSTRAINT = batasan;
END
$$;

CREATE FUNCTION surat_catat_nomor() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    berikut int;
BEGIN
    UPDATE pegawai_pencacahsurat SET terakhir = terakhir + 1
    WHERE buku = NEW.buku AND tahun = NEW.tahun RETURNING terakhir INTO berikut;
    IF berikut IS DISTINCT FROM NEW.urut THEN
        PERFORM surat_tolak('Nomor surat harus mengikuti urutan bukunya.', 'pegawai_nomorsurat_berurutan');
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION surat_jaga_pencacah() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF pg_trigger_depth() < 2 THEN
        PERFORM surat_tolak('Pencacah hanya bergerak bersama buku nomor.', 'pegawai_pencacahsurat_terjaga');
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION surat_jaga_nomor() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM surat_tolak('Nomor surat tidak dapat dihapus.', 'pegawai_nomorsurat_tetap');
    END IF;
    IF (NEW.buku, NEW.tahun, NEW.urut, NEW.teks, NEW.tanggal)
       IS DISTINCT FROM (OLD.buku, OLD.tahun, OLD.urut, OLD.teks, OLD.tanggal) THEN
        PERFORM surat_tolak('Nomor surat tidak dapat diganti.', 'pegawai_nomorsurat_tetap');
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION surat_jaga_templat() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.kode, NEW.versi, NEW.judul, NEW.isi, NEW.isi_bersama, NEW.kop, NEW.kertas, NEW.berlaku_mulai)
       IS DISTINCT FROM
       (OLD.kode, OLD.versi, OLD.judul, OLD.isi, OLD.isi_bersama, OLD.kop, OLD.kertas, OLD.berlaku_mulai) THEN
        PERFORM surat_tolak('Versi templat tidak dapat diubah; simpan versi baru.', 'pegawai_templatsurat_tetap');
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION surat_jaga() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status <> 'disiapkan'
       OR (NEW.nomor_id, NEW.usulan_id, NEW.kelompok_id, NEW.is_petikan, NEW.kode_verifikasi)
          IS DISTINCT FROM (OLD.nomor_id, OLD.usulan_id, OLD.kelompok_id, OLD.is_petikan, OLD.kode_verifikasi)
    THEN
        PERFORM surat_tolak('Surat yang sudah terbit tidak dapat diubah.', 'pegawai_surat_tetap');
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION surat_jaga_peralihan() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.langkah IN ('kembalikan', 'terbitkan') AND EXISTS (
        SELECT FROM pegawai_surat s WHERE s.usulan_id = NEW.usulan_id AND s.status = 'disiapkan'
    ) THEN
        PERFORM surat_tolak('Surat usulan ini sedang diterbitkan.', 'pegawai_peralihan_surat_disiapkan');
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER surat_jaga_peralihan BEFORE INSERT ON pegawai_peralihanusulan
    FOR EACH ROW EXECUTE FUNCTION surat_jaga_peralihan();
CREATE TRIGGER surat_catat_nomor BEFORE INSERT ON pegawai_nomorsurat
    FOR EACH ROW EXECUTE FUNCTION surat_catat_nomor();
CREATE TRIGGER surat_jaga_nomor BEFORE UPDATE OR DELETE ON pegawai_nomorsurat
    FOR EACH ROW EXECUTE FUNCTION surat_jaga_nomor();
CREATE TRIGGER surat_jaga_pencacah BEFORE UPDATE ON pegawai_pencacahsurat
    FOR EACH ROW EXECUTE FUNCTION surat_jaga_pencacah();
CREATE TRIGGER surat_jaga_templat BEFORE UPDATE ON pegawai_templatsurat
    FOR EACH ROW EXECUTE FUNCTION surat_jaga_templat();
CREATE TRIGGER surat_jaga BEFORE UPDATE ON pegawai_surat
    FOR EACH ROW EXECUTE FUNCTION surat_jaga();
