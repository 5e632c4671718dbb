// Times of all ways side by side; ratios against the table, within one run and with as many threads.

const words = { Counts: '4-byte', Amounts: '8-byte', SinceYearStart: '4-byte' };
const ways = ['Linq', 'Loop random', 'Loop sorted', 'Arrays', 'CsvHelper', 'DuckDB random', 'DuckDB sorted', 'DuckDB wide', 'Table'];
const rivals = ['Loop random', 'Loop sorted', 'Arrays', 'CsvHelper', 'DuckDB random', 'DuckDB sorted', 'DuckDB wide'];
const labels = { Linq: 'LINQ', Arrays: 'plain arrays', Table: 'Kpi.Sdk' };

export function tableOf(shape, ours, peers, engine) {
  const times = [...ours.answers, ...peers];
  const time = (question, profile, way, threads) =>
    times.find((one) => one.question === question && one.profile === profile && one.way === way && one.threads === threads)?.milliseconds;
  const lines = [
    `${group(shape.rows)} rows: ${shape.indicators} indicators × ${group(shape.communes)} communes × ${shape.months} months.`,
    '',
    `${ours.machine}; ${ours.runtime}; vectors of ${ours.vectors}; ${engine}; Node ${process.version}. Milliseconds, medians; × is how many times as long as the table takes.`,
    '',
    `| | threads | ${ways.map((way) => labels[way] ?? way).join(' | ')} | M rows/s | ${rivals.map((way) => `× ${labels[way] ?? way}`).join(' | ')} |`,
    `|---|${'--:|'.repeat(ways.length + rivals.length + 2)}`,
  ];
  const kinds = [...new Set(peers.map((one) => `${one.question} ${one.profile}`))].sort();
  for (const kind of kinds) {
    const [, question, profile] = kind.match(/^(.*) (\S+)$/);
    for (const threads of [1, 2]) {
      const of = (way) => time(question, profile, way, threads);
      const own = of('Table');
      if (!own) continue;
      const cells = ways.map((way) => milliseconds(of(way)));
      const ratios = rivals.map((way) => (of(way) ? ratio(of(way) / own) : '–'));
      lines.push(`| ${question}, ${words[profile]} | ${threads} | ${cells.join(' | ')} | ${Math.round(shape.rows / own / 1000)} | ${ratios.join(' | ')} |`);
    }
  }

  return lines.join('\n');
}

const group = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
const milliseconds = (time) => (time === undefined ? '–' : time < 100 ? time.toFixed(1) : group(Math.round(time)));
const ratio = (times) => (times < 10 ? times.toFixed(1) : String(Math.round(times)));
