// Loads the observations from the files that people exchange, codes and all, into a table. DuckDB keeps the codes as texts; whether they are known, and whether a
// place is filled twice, it is not asked.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const columns = { indicator: 'VARCHAR', unit: 'VARCHAR', period: 'VARCHAR', numerator: 'BIGINT', denominator: 'BIGINT' };
const types = (of) => Object.entries(of).map(([column, type]) => `${column}: '${type}'`).join(', ');

export function filesIn(folder) {
  const csv = join(folder, 'Observations.csv');
  const json = join(folder, 'Observations.json');
  return [
    { name: 'CSV', path: csv, read: `read_csv('${csv}', header = true, columns = {${types(columns)}})` },
    { name: 'JSON', path: json, read: `read_json('${json}', format = 'array', columns = {${types({ ...columns, percentage: 'DECIMAL(9, 2)' })}})` },
  ].filter((file) => existsSync(file.path));
}

export const loading = (file) => `CREATE OR REPLACE TABLE observations AS SELECT * FROM ${file.read}`;

export const checksumOf = (shape) => `
  SELECT sum((((indicator[2:]::INTEGER * ${shape.communes} + unit::INTEGER) * ${shape.months} + (period[1:4]::INTEGER - 2015) * 12 + period[7:8]::INTEGER - 1) % 1009 + 1)::HUGEINT
    * (numerator + 3 * denominator + 7))::VARCHAR FROM observations`;
