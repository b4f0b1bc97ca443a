"""Reading legacy spreadsheets: from any file an office hands over to checked, normalised rows.

The way of a file: `berkas` tells what it is or refuses it, `lembar` gives its cells, `kepala` finds the
header, `pemetaan` names the columns, `bukan_data` sets aside what is no record, `tabel` turns columns
into values, the kind's checks look for contradictions, `kembar` for people listed twice, and `hasil`
holds everything. Nothing here knows Django or a database.
"""
