-- The audit trail keeps itself: who wrote when nobody said so, and nothing that was written goes away.
--
--   _pgh_attach_context()  pghistory's own function, called once per statement by its triggers
--   jejak_jaga()           refuses UPDATE, DELETE and TRUNCATE
--   jejak_jaga_konteks()   lets a context grow while its work goes on, no longer
--
-- `SET siasn.kosongkan = 'ya'` allows TRUNCATE (the tests' way back to an empty house), nothing else.

CREATE OR REPLACE FUNCTION _pgh_attach_context() RETURNS pghistory_context.id%TYPE
LANGUAGE plpgsql AS $$
DECLARE
    kode uuid := nullif(current_setting('pghistory.context_id', true), '')::uuid;
    isi jsonb := nullif(current_setting('pghistory.context_metadata', true), '')::jsonb;
BEGIN
    IF kode IS NULL OR isi IS NULL THEN
        -- Plain SQL: the connection says from where. One context for the whole transaction.
        kode := gen_random_uuid();
        isi := jsonb_build_object('basisdata', jsonb_strip_nulls(jsonb_build_object(
            'pengguna', session_user,
            'alamat', host(inet_client_addr()),
            'aplikasi', nullif(current_setting('application_name', true), ''))));
        PERFORM set_config('pghistory.context_id', kode::text, true),
                set_config('pghistory.context_metadata', isi::text, true);
    END IF;
    INSERT INTO pghistory_context (id, metadata, created_at, updated_at) VALUES (kode, isi, now(), now())
        ON CONFLICT (id) DO UPDATE SET metadata = EXCLUDED.metadata, updated_at = EXCLUDED.updated_at
        WHERE pghistory_context.metadata <> EXCLUDED.metadata;
    RETURN kode;
END
$$;

CREATE FUNCTION jejak_jaga() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' AND current_setting('siasn.kosongkan', true) = 'ya' THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION '% pada tabel % ditolak: jejak perubahan harus tetap utuh.', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END
$$;

CREATE FUNCTION jejak_jaga_konteks() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id <> OLD.id OR OLD.created_at < now() - interval '1 day' THEN
        RAISE EXCEPTION 'Konteks jejak yang sudah selesai tidak dapat diubah.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER jejak_jaga BEFORE DELETE OR TRUNCATE ON pghistory_context
    FOR EACH STATEMENT EXECUTE FUNCTION jejak_jaga();
CREATE TRIGGER jejak_jaga_konteks BEFORE UPDATE ON pghistory_context
    FOR EACH ROW EXECUTE FUNCTION jejak_jaga_konteks();
