-- The workflow of proposals, kept by the database.
--
--   * where a proposal stands follows from its transitions (pegawai_peralihanusulan): inserting one moves the
--     proposal, and nothing else does;
--   * a transition that is not open where the proposal stands is refused, whoever tries it;
--   * transitions are numbered without gaps and never changed; the checks are fixed once a proposal is handed in;
--   * nobody approves a matter of his own, or twice since it was last handed in.
--
-- usulan_beralih() is the table of pegawai/domain/usulan.py; a test compares the two over all cases.

CREATE FUNCTION usulan_tolak(pesan text, batasan text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', pesan USING ERRCODE = 'check_violation', CONSTRAINT = batasan;
END
$$;

CREATE FUNCTION usulan_beralih(
    status text, tahap int, langkah text, jumlah_tahap int, perlu_surat boolean,
    OUT ke_status text, OUT ke_tahap int)
LANGUAGE sql IMMUTABLE AS $$
    SELECT s, t FROM (SELECT
        CASE
            WHEN langkah = 'ajukan' AND status IN ('draf', 'dikembalikan') THEN 'berjalan'
            WHEN langkah = 'setujui' AND status = 'berjalan' AND tahap < jumlah_tahap THEN 'berjalan'
            WHEN langkah = 'setujui' AND status = 'berjalan' THEN 'disetujui'
            WHEN langkah = 'kembalikan' AND status IN ('berjalan', 'disetujui') THEN 'dikembalikan'
            WHEN langkah = 'tolak' AND status = 'berjalan' THEN 'ditolak'
            WHEN langkah = 'tarik' AND status IN ('draf', 'dikembalikan', 'berjalan') THEN 'ditarik'
            WHEN langkah = 'terbitkan' AND status = 'disetujui' AND perlu_surat THEN 'terbit'
            WHEN langkah = 'selesaikan' AND status = CASE WHEN perlu_surat THEN 'terbit' ELSE 'disetujui' END
                THEN 'selesai'
            WHEN langkah = 'batalkan' AND status IN ('terbit', 'selesai') THEN 'dibatalkan'
        END,
        CASE
            WHEN langkah = 'ajukan' THEN 1
            WHEN langkah = 'kembalikan' THEN 0
            WHEN langkah = 'setujui' AND tahap < jumlah_tahap THEN tahap + 1
            ELSE tahap
        END) AS x (s, t)
$$;

CREATE FUNCTION usulan_jaga() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.status <> 'draf' OR NEW.tahap <> 0 OR NEW.peralihan_ke <> 0 THEN
            PERFORM usulan_tolak('Usulan baru selalu berupa draf.', 'pegawai_usulan_mulai_draf');
        END IF;
        RETURN NEW;
    END IF;
    IF (NEW.status, NEW.tahap, NEW.peralihan_ke) IS DISTINCT FROM (OLD.status, OLD.tahap, OLD.peralihan_ke)
       AND pg_trigger_depth() < 2 THEN  -- not from within usulan_jalankan_peralihan()
        PERFORM usulan_tolak('Status usulan hanya berubah melalui peralihannya.', 'pegawai_usulan_lewat_peralihan');
    END IF;
    IF (NEW.pegawai_id, NEW.jenis, NEW.jumlah_tahap, NEW.perlu_surat)
       IS DISTINCT FROM (OLD.pegawai_id, OLD.jenis, OLD.jumlah_tahap, OLD.perlu_surat) THEN
        PERFORM usulan_tolak('Pegawai, jenis, dan tahap usulan tidak dapat diganti.', 'pegawai_usulan_pokok_tetap');
    END IF;
    IF OLD.status NOT IN ('draf', 'dikembalikan')
       AND (NEW.isian, NEW.tmt) IS DISTINCT FROM (OLD.isian, OLD.tmt) THEN
        PERFORM usulan_tolak('Isi usulan yang sudah diajukan tidak dapat diubah.', 'pegawai_usulan_isi_tetap');
    END IF;
    IF OLD.status IN ('terbit', 'selesai', 'dibatalkan')
       AND (NEW.surat_id, NEW.surat_nomor, NEW.surat_tanggal) IS DISTINCT FROM
           (OLD.surat_id, OLD.surat_nomor, OLD.surat_tanggal) THEN
        PERFORM usulan_tolak('Surat yang sudah terbit tidak dapat diganti.', 'pegawai_usulan_surat_tetap');
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION usulan_jalankan_peralihan() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    u pegawai_usulan;
    tujuan record;
    n int;
BEGIN
    SELECT * INTO u FROM pegawai_usulan WHERE id = NEW.usulan_id FOR UPDATE;
    IF NEW.urut <> u.peralihan_ke + 1 THEN
        RAISE EXCEPTION 'Usulan sudah diproses orang lain.'
            USING ERRCODE = 'unique_violation', CONSTRAINT = 'pegawai_peralihan_unik';
    END IF;
    SELECT * INTO tujuan FROM usulan_beralih(u.status, u.tahap, NEW.langkah, u.jumlah_tahap, u.perlu_surat);
    IF tujuan.ke_status IS NULL THEN
        PERFORM usulan_tolak('Langkah itu tidak terbuka pada keadaan usulan ini.', 'pegawai_peralihan_terbuka');
    END IF;
    IF NEW.langkah = 'ajukan' THEN
        SELECT count(*) INTO n FROM pegawai_tahapusulan t WHERE t.usulan_id = u.id AND t.urut <= u.jumlah_tahap;
        IF n <> u.jumlah_tahap THEN
            PERFORM usulan_tolak('Tahap pemeriksaan usulan ini tidak lengkap.', 'pegawai_usulan_tahap_lengkap');
        END IF;
    ELSIF NEW.langkah = 'setujui' THEN
        IF EXISTS (SELECT FROM pegawai_pegawai p WHERE p.id = u.pegawai_id AND p.akun_id = NEW.oleh_id) THEN
            PERFORM usulan_tolak('Tidak seorang pun menyetujui usulannya sendiri.', 'pegawai_peralihan_bukan_sendiri');
        END IF;
        IF EXISTS (SELECT FROM pegawai_peralihanusulan p
                   WHERE p.usulan_id = u.id AND p.langkah = 'setujui' AND p.oleh_id = NEW.oleh_id
                     AND p.urut > (SELECT max(a.urut) FROM pegawai_peralihanusulan a
                                   WHERE a.usulan_id = u.id AND a.langkah = 'ajukan')) THEN
            PERFORM usulan_tolak('Satu orang hanya menyetujui satu tahap.', 'pegawai_peralihan_dua_orang');
        END IF;
    END IF;
    NEW.dari_status := u.status;
    NEW.dari_tahap := u.tahap;
    NEW.ke_status := tujuan.ke_status;
    NEW.ke_tahap := tujuan.ke_tahap;
    UPDATE pegawai_usulan SET status = tujuan.ke_status, tahap = tujuan.ke_tahap, peralihan_ke = NEW.urut
    WHERE id = u.id;
    RETURN NEW;
END
$$;

CREATE FUNCTION usulan_jaga_tahap() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    sasaran bigint := CASE WHEN TG_OP = 'DELETE' THEN OLD.usulan_id ELSE NEW.usulan_id END;
BEGIN
    IF EXISTS (SELECT FROM pegawai_usulan u WHERE u.id = sasaran AND u.status NOT IN ('draf', 'dikembalikan')) THEN
        PERFORM usulan_tolak('Tahap usulan yang sudah diajukan tidak dapat diubah.', 'pegawai_tahapusulan_tetap');
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER usulan_jaga BEFORE INSERT OR UPDATE ON pegawai_usulan
    FOR EACH ROW EXECUTE FUNCTION usulan_jaga();
CREATE TRIGGER usulan_peralihan BEFORE INSERT ON pegawai_peralihanusulan
    FOR EACH ROW EXECUTE FUNCTION usulan_jalankan_peralihan();
CREATE TRIGGER usulan_peralihan_tetap BEFORE UPDATE OR DELETE OR TRUNCATE ON pegawai_peralihanusulan
    FOR EACH STATEMENT EXECUTE FUNCTION jejak_jaga();
CREATE TRIGGER usulan_jaga_tahap BEFORE INSERT OR UPDATE OR DELETE ON pegawai_tahapusulan
    FOR EACH ROW EXECUTE FUNCTION usulan_jaga_tahap();
