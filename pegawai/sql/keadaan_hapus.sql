DO $$
DECLARE
    baris record;
BEGIN
    FOR baris IN SELECT tgname, tgrelid::regclass AS tabel FROM pg_trigger
                 WHERE tgname LIKE 'keadaan\_%' AND NOT tgisinternal LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', baris.tgname, baris.tabel);
    END LOOP;
END
$$;
DROP FUNCTION keadaan_jaga(), keadaan_amati_rujukan(), keadaan_amati_orang(), keadaan_kosongkan(),
    keadaan_amati_ubah(), keadaan_amati_lama(), keadaan_amati_baru(), keadaan_selesaikan_pemicu(),
    keadaan_selesaikan(), keadaan_perlu(bigint[]), keadaan_turunkan(bigint[]), keadaan_lipat(bigint[]);
