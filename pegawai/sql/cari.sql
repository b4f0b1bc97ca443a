-- What the search reads: of every employee the words of the name and all numbers, and every word there is.
--
--   cari_pecah(nama) the words of a name in small letters, without marks
--   cari_kata(nama)  these, and each two neighbours as one, so that "Nur Hayati" is found as "Nurhayati"
--   cari_susun(ids)  writes the rows of these employees; it takes each name apart once, for both tables
--   cari_amati_*()   statement triggers of the tables that are read
--
-- Words are only ever added: one that nobody bears any more finds nobody. They are not unique, because two
-- transactions that wait for each other's words could stop each other; the reader takes each once.

CREATE FUNCTION cari_pecah(nama text) RETURNS text[]
LANGUAGE sql STABLE AS $$
    SELECT coalesce(string_to_array(nullif(trim(
        regexp_replace(translate(lower(unaccent(nama)), '''`´’‘', ''), '[^a-z0-9]+', ' ', 'g')), ''), ' '), '{}')
$$;

CREATE FUNCTION cari_kata(nama text) RETURNS text[]
LANGUAGE sql STABLE AS $$
    SELECT ARRAY(
        SELECT DISTINCT k
        FROM (SELECT unnest(a) UNION ALL SELECT x || y FROM unnest(a, a[2:]) AS t(x, y)) AS semua(k)
        WHERE k IS NOT NULL ORDER BY k)
    FROM cari_pecah(nama) AS a
$$;

CREATE FUNCTION cari_susun(ids bigint[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF ids IS NULL OR cardinality(ids) = 0 THEN
        RETURN;
    END IF;
    WITH orang AS MATERIALIZED (
        SELECT p.id, p.nip, p.nip_lama, cari_pecah(p.nama) AS a
        FROM pegawai_pegawai p WHERE p.id IN (SELECT unnest(ids))
    ), tertulis AS (
        INSERT INTO pegawai_caripegawai (pegawai_id, kata, angka)
        SELECT o.id,
               ARRAY(SELECT DISTINCT k
                     FROM (SELECT unnest(o.a) UNION ALL SELECT x || y FROM unnest(o.a, o.a[2:]) AS t(x, y)) AS semua(k)
                     WHERE k IS NOT NULL ORDER BY k),
               concat_ws(' ', o.nip, nullif(o.nip_lama, ''),
                         (SELECT string_agg(t.nip, ' ' ORDER BY t.nip) FROM pegawai_nipterdahulu t
                          WHERE t.pegawai_id = o.id))
        FROM orang o
        ON CONFLICT (pegawai_id) DO UPDATE SET kata = excluded.kata, angka = excluded.angka
    )
    INSERT INTO pegawai_katanama (kata, panjang)
    SELECT DISTINCT k, length(k) FROM orang o, unnest(o.a) AS k
    WHERE NOT EXISTS (SELECT FROM pegawai_katanama ada WHERE ada.kata = k);
END
$$;

CREATE FUNCTION cari_amati_baru() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM cari_susun((SELECT array_agg(id) FROM baru));
    RETURN NULL;
END
$$;

CREATE FUNCTION cari_amati_ubah() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM cari_susun((
        SELECT array_agg(baru.id) FROM baru JOIN lama ON lama.id = baru.id
        WHERE (baru.nama, baru.nip, baru.nip_lama) IS DISTINCT FROM (lama.nama, lama.nip, lama.nip_lama)));
    RETURN NULL;
END
$$;

CREATE FUNCTION cari_amati_hapus() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM pegawai_caripegawai c USING lama WHERE c.pegawai_id = lama.id;
    RETURN NULL;
END
$$;

CREATE FUNCTION cari_amati_nip() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM cari_susun((SELECT array_agg(DISTINCT pegawai_id) FROM baru));
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM cari_susun((SELECT array_agg(DISTINCT pegawai_id) FROM lama));
    ELSE
        PERFORM cari_susun((
            SELECT array_agg(pegawai_id)
            FROM (SELECT pegawai_id FROM lama UNION SELECT pegawai_id FROM baru) AS semua));
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER cari_tambah AFTER INSERT ON pegawai_pegawai REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION cari_amati_baru();
CREATE TRIGGER cari_ubah AFTER UPDATE ON pegawai_pegawai REFERENCING OLD TABLE AS lama NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION cari_amati_ubah();
CREATE TRIGGER cari_hapus AFTER DELETE ON pegawai_pegawai REFERENCING OLD TABLE AS lama
    FOR EACH STATEMENT EXECUTE FUNCTION cari_amati_hapus();
CREATE TRIGGER cari_tambah AFTER INSERT ON pegawai_nipterdahulu REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION cari_amati_nip();
CREATE TRIGGER cari_ubah AFTER UPDATE ON pegawai_nipterdahulu REFERENCING OLD TABLE AS lama NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION cari_amati_nip();
CREATE TRIGGER cari_hapus AFTER DELETE ON pegawai_nipterdahulu REFERENCING OLD TABLE AS lama
    FOR EACH STATEMENT EXECUTE FUNCTION cari_amati_nip();

SELECT cari_susun((SELECT array_agg(id) FROM pegawai_pegawai));
