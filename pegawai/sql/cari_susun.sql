-- `cari_susun` in one pass: each name is taken apart once, for its row and for the words there are.

CREATE OR REPLACE FUNCTION cari_pecah(nama text) RETURNS text[]
LANGUAGE sql STABLE AS $$
    SELECT coalesce(string_to_array(nullif(trim(
        regexp_replace(translate(lower(unaccent(nama)), '''`´’‘', ''), '[^a-z0-9]+', ' ', 'g')), ''), ' '), '{}')
$$;

CREATE OR REPLACE FUNCTION cari_susun(ids bigint[]) RETURNS void
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

