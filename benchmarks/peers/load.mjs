// Loads the rows of a profile three ways: `sorted` as the file has them and `random` in an order of chance that is always the same, both with the units
// in a table beside them that is joined when a question is asked; and `wide`: sorted, with the keys of every level stored beside each row.
import { join } from 'node:path';

export const orders = ['random', 'sorted', 'wide'];

const levels = `units.district, units.province, (rows.month // 3)::SMALLINT AS quarter, (rows.month // 6)::SMALLINT AS half, (rows.month // 12)::SMALLINT AS year`;

export async function load(connection, folder, shape, profile) {
  const type = profile === 'Amounts' ? 'BIGINT' : 'INTEGER';
  const measures = profile === 'SinceYearStart' ? { total: type } : { numerator: type, denominator: type, stated: 'INTEGER' };
  const columns = { indicator: 'SMALLINT', commune: 'SMALLINT', month: 'SMALLINT', ...measures };
  const read = (name, types) => `read_csv('${join(folder, name)}', header = true, columns = {${Object.entries(types).map(([column, of]) => `${column}: '${of}'`).join(', ')}})`;
  await connection.run('SET threads = 2');
  for (const table of ['wide', 'sorted_rows', 'random_rows', 'units', 'targets']) await connection.run(`DROP TABLE IF EXISTS ${table} CASCADE`);
  await connection.run(`CREATE TABLE targets AS SELECT * FROM (VALUES ${shape.targets.map((target, indicator) => `(${indicator}::SMALLINT, ${target})`).join(', ')}) AS t(indicator, target)`);
  await connection.run(`CREATE TABLE units AS SELECT * FROM ${read('Units.csv', { commune: 'SMALLINT', district: 'SMALLINT', province: 'SMALLINT' })}`);
  await connection.run(`CREATE TABLE sorted_rows AS SELECT * FROM ${read(`${profile}.csv`, columns)} ORDER BY indicator, commune, month`);
  await connection.run('CREATE TABLE random_rows AS SELECT * FROM sorted_rows ORDER BY hash(indicator, commune, month)');
  for (const order of ['sorted', 'random']) {
    await connection.run(`CREATE OR REPLACE VIEW ${order} AS SELECT rows.*, ${levels} FROM ${order}_rows AS rows JOIN units USING (commune)`);
  }

  await connection.run('CREATE TABLE wide AS SELECT * FROM sorted ORDER BY indicator, commune, month');
}
