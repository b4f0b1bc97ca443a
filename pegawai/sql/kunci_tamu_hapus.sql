SELECT kunci_tamu_lepas(tabel) FROM (SELECT DISTINCT tabel FROM kunci_tamu) AS semua;
DROP FUNCTION kunci_tamu_induk() CASCADE;
DROP FUNCTION kunci_tamu_tetap() CASCADE;
DROP FUNCTION kunci_tamu_pasang(regclass);
DROP FUNCTION kunci_tamu_lepas(regclass);
DROP FUNCTION kunci_tamu_tulis(regclass);
DROP FUNCTION kunci_tamu_tolak(text, regclass, text, regclass, text);
DROP VIEW kunci_tamu;
