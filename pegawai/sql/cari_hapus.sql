DO $$
DECLARE
    baris record;
BEGIN
    FOR baris IN SELECT tgname, tgrelid::regclass AS tabel FROM pg_trigger
                 WHERE tgname LIKE 'cari\_%' AND NOT tgisinternal LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', baris.tgname, baris.tabel);
    END LOOP;
END
$$;
DROP FUNCTION cari_amati_nip(), cari_amati_hapus(), cari_amati_ubah(), cari_amati_baru(),
    cari_susun(bigint[]), cari_kata(text), cari_pecah(text);
