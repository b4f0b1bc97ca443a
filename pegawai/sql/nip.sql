-- One number, one person: what somebody bears or once bore is nobody else's.
--
--   nip_jaga_kini()  statement trigger of pegawai_pegawai: the present number is no former one
--   nip_jaga_lama()  statement trigger of pegawai_nipterdahulu: a former number is nobody's present one

CREATE FUNCTION nip_jaga_kini() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM baru JOIN pegawai_nipterdahulu t ON t.nip = baru.nip) THEN
        RAISE EXCEPTION 'NIP ini pernah dipakai dan tercatat sebagai NIP terdahulu.'
            USING ERRCODE = 'unique_violation', CONSTRAINT = 'pegawai_nip_satu_pemilik';
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION nip_jaga_lama() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM baru JOIN pegawai_pegawai p ON p.nip = baru.nip) THEN
        RAISE EXCEPTION 'NIP terdahulu ini masih menjadi NIP seorang pegawai.'
            USING ERRCODE = 'unique_violation', CONSTRAINT = 'pegawai_nip_satu_pemilik';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER nip_jaga_tambah AFTER INSERT ON pegawai_pegawai REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION nip_jaga_kini();
CREATE TRIGGER nip_jaga_ubah AFTER UPDATE ON pegawai_pegawai REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION nip_jaga_kini();
CREATE TRIGGER nip_jaga_tambah AFTER INSERT ON pegawai_nipterdahulu REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION nip_jaga_lama();
CREATE TRIGGER nip_jaga_ubah AFTER UPDATE ON pegawai_nipterdahulu REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION nip_jaga_lama();
