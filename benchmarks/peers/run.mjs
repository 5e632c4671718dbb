// Puts the five questions of the benchmarks to DuckDB, loads the files of observations, and sets its times beside those of the C# program:
//   dotnet run -c Release --project benchmarks/Kpi.Sdk.Benchmarks -- data ROWS
//   dotnet run -c Release --project benchmarks/Kpi.Sdk.Benchmarks -- answers ROWS
//   node benchmarks/peers/run.mjs ROWS [FOLDER] [--brief]
// --brief asks on one thread only, and once where it takes long.
// Prints a Markdown table. Ends with 1 where a checksum differs; then no time is printed.
import { readFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { questionsFor } from './questions.mjs';
import { checksumOf, filesIn, loading } from './files.mjs';
import { load, orders } from './load.mjs';
import { tableOf } from './table.mjs';

const runs = 5;
const fewRuns = 3;
const longMilliseconds = 5_000;

try {
  await main(process.argv.slice(2));
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 1;
}

async function main(all) {
  const isBrief = all.includes('--brief');
  const args = all.filter((arg) => arg !== '--brief');
  if (args.length < 1 || args.length > 2 || !/^\d+$/.test(args[0])) throw new Error('Usage: node run.mjs ROWS [FOLDER] [--brief]');
  const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
  const folder = args[1] ?? join(repository, 'artifacts', 'bench-data', args[0]);
  const shape = JSON.parse(readFileSync(join(folder, 'Shape.json'), 'utf8'));
  const ours = JSON.parse(readFileSync(join(folder, 'Answers.json'), 'utf8'));
  if (ours.rows !== shape.rows) throw new Error(`The data has ${shape.rows} rows and the answers are about ${ours.rows}: run both commands again.`);

  const database = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await database.connect();
  const found = [];
  let profile;
  for (const [name, question] of questionsFor(shape).flatMap((each) => each.profiles.map((of) => [of, each])).sort(byProfile)) {
    if (profile !== name) await load(connection, folder, shape, (profile = name));
    const expected = ours.answers.find((answer) => answer.question === question.name && answer.profile === name);
    if (!expected) throw new Error(`The answers have no ${question.name} of ${name}.`);
    if (question.name === 'Q1') checkSame(ours, 'Q1 from rows', name, expected.checksum);
    for (const order of orders) {
      await check(connection, question, order, name, expected.checksum);
      for (const threads of isBrief ? [1] : [1, 2]) {
        await connection.run(`SET threads = ${threads}`);
        const milliseconds = await median(connection, `SELECT count(*), max(COLUMNS(*)) FROM (${question.sql(order)})`, isBrief ? 1 : fewRuns);
        console.error(`${question.name} ${name} DuckDB ${order} (${threads}): ${milliseconds.toFixed(1)} ms`);
        found.push({ question: question.name, profile: name, way: `DuckDB ${order}`, threads, milliseconds });

        // rows in an order of chance are what it answers from anyway
        if (question.name === 'Q1' && order === 'random' && threads === 1) found.push({ ...found.at(-1), question: 'Q1 from rows' });
      }
    }
  }

  for (const file of filesIn(folder)) {
    await connection.run('SET threads = 1');
    await connection.run(loading(file));
    const own = (await connection.runAndReadAll(checksumOf(shape))).getRows()[0][0];
    checkSame(ours, file.name, 'Counts', own);
    const milliseconds = await median(connection, loading(file), fewRuns);
    console.error(`${file.name} DuckDB: ${milliseconds.toFixed(1)} ms`);
    found.push({ question: file.name, profile: 'Counts', way: 'DuckDB sorted', threads: 1, milliseconds });
  }

  const version = (await connection.runAndReadAll('SELECT version()')).getRows()[0][0];
  console.log(tableOf(shape, ours, found, `DuckDB ${version}`));
}

function byProfile([one], [other]) {
  const order = ['Counts', 'Amounts', 'SinceYearStart'];
  return order.indexOf(one) - order.indexOf(other);
}

function checkSame(ours, question, profile, checksum) {
  const own = ours.answers.find((answer) => answer.question === question && answer.profile === profile)?.checksum;
  if (own !== checksum) throw new Error(`${question} of ${profile}: ${checksum} here, the C# program comes to ${own}.`);
}

async function check(connection, question, order, profile, expected) {
  await connection.run('SET threads = 2');
  const result = await connection.runAndReadAll(`SELECT sum(${question.checksum})::VARCHAR FROM (${question.sql(order)})`);
  const own = result.getRows()[0][0];
  if (own !== expected) throw new Error(`${question.name} of ${profile}, ${order}: DuckDB comes to ${own}, the C# program to ${expected}.`);
}

// the first run warms up and is not counted, unless it takes long: then there are fewer, the first one among them
async function median(connection, sql, runsOfLong) {
  const times = [await timed(connection, sql)];
  const isLong = times[0] > longMilliseconds;
  if (!isLong) times.pop();
  while (times.length < (isLong ? runsOfLong : runs)) times.push(await timed(connection, sql));
  return times.sort((one, other) => one - other)[times.length >> 1];
}

async function timed(connection, sql) {
  const started = performance.now();
  await connection.run(sql);
  return performance.now() - started;
}
