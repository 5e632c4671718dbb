// Loads the rows of a profile twice: `sorted` as the file has them, `random` in an order of chance that is always the same.
// The keys of every level stand beside each row, so that no question has to look them up.
import { join } from 'node:path';

export async function load(connection, folder, shape, profile) {
  const type = profile === 'Amounts' ? 'BIGINT' : 'INTEGER';
  const measures = profile === 'SinceYearStart' ? { total: type } : { numerator: type, denominator: type, stated: 'INTEGER' };
  const columns = { indicator: 'SMALLINT', commune: 'SMALLINT', month: 'SMALLINT', ...measures };
  const read = (name, types) => `read_csv('${join(folder, name)}', header = true, columns = {${Object.entries(types).map(([column, of]) => `${column}: '${of}'`).join(', ')}})`;
  await connection.run('SET threads = 2');
  await connection.run(`CREATE OR REPLACE TABLE targets AS SELECT * FROM (VALUES ${shape.targets.map((target, indicator) => `(${indicator}::SMALLINT, ${target})`).join(', ')}) AS t(indicator, target)`);
  await connection.run('DROP TABLE IF EXISTS random');
  await connection.run(`
    CREATE OR REPLACE TABLE sorted AS
    SELECT r.indicator, r.commune, u.district, u.province, r.month,
      (r.month // 3)::SMALLINT AS quarter, (r.month // 6)::SMALLINT AS half, (r.month // 12)::SMALLINT AS year, ${Object.keys(measures).map((name) => `r.${name}`).join(', ')}
    FROM ${read(`${profile}.csv`, columns)} AS r
    JOIN ${read('Units.csv', { commune: 'SMALLINT', district: 'SMALLINT', province: 'SMALLINT' })} AS u USING (commune)
    ORDER BY r.indicator, r.commune, r.month`);
  await connection.run('CREATE TABLE random AS SELECT * FROM sorted ORDER BY hash(indicator, commune, month)');
}
