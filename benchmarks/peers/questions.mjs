// The five questions in SQL. Each gives rows whose columns are also what is timed; `checksum` weighs them as the C# program does.
// Rows without a figure have NULL in every measure. Sums are HUGEINT, so nothing is rounded and nothing wraps round.

const weight = '((cell % 1009) + 1)::HUGEINT';
const ratios = ['Counts', 'Amounts'];

export function questionsFor(shape) {
  const quarters = shape.months / 3;
  const years = shape.months / 12;
  return [
    {
      name: 'Q1',
      profiles: ratios,
      sql: (table) => `
        SELECT (indicator::INTEGER * ${shape.provinces} + province) * ${quarters} + quarter AS cell,
          sum(numerator) AS n, sum(denominator) AS d, count(numerator) AS c,
          CASE WHEN sum(denominator) > 0 THEN (20000 * sum(numerator) + sum(denominator)) // (2 * sum(denominator)) ELSE 0 END AS p
        FROM ${table} GROUP BY indicator, province, quarter`,
      checksum: `${weight} * (coalesce(n, 0) + 3 * coalesce(d, 0) + 7 * c + 11 * coalesce(p, 0))`,
    },
    { name: 'Q2', profiles: ratios, sql: (table) => cube(shape, table), checksum: `${weight} * (coalesce(n, 0) + 3 * coalesce(d, 0) + 7 * c)` },
    {
      name: 'Q3',
      profiles: ratios,
      sql: (table) => `
        SELECT (indicator::INTEGER * ${shape.provinces} + province) * ${years} + year AS cell,
          (20000 * part + whole) // (2 * whole) AS attainment,
          CASE WHEN 10 * part < 5 * whole THEN 0 WHEN 10 * part < 8 * whole THEN 1 WHEN part < whole THEN 2 ELSE 3 END AS band
        FROM (
          SELECT s.indicator, s.province, s.year, 100 * s.n AS part, s.d * t.target AS whole
          FROM (SELECT indicator, province, year, sum(numerator) AS n, sum(denominator) AS d FROM ${table} GROUP BY indicator, province, year) AS s
          JOIN targets AS t USING (indicator)
          WHERE s.d > 0)`,
      checksum: `${weight} * (attainment + 13 * (band + 1))`,
    },
    {
      name: 'Q4',
      profiles: ratios,
      sql: (table) => `
        SELECT indicator::INTEGER * 3 AS cell,
          count(*) FILTER (WHERE denominator <= 0) AS a,
          count(*) FILTER (WHERE numerator > denominator) AS b,
          count(*) FILTER (WHERE denominator > 0 AND (20000 * numerator::BIGINT + denominator) // (2 * denominator::BIGINT) <> stated) AS c
        FROM ${table} GROUP BY indicator`,
      checksum: ['a', 'b', 'c'].map((column, index) => `(((cell + ${index}) % 1009) + 1)::HUGEINT * ${column}`).join(' + '),
    },
    {
      name: 'Q5',
      profiles: ['SinceYearStart'],
      sql: (table) => `
        SELECT (indicator::INTEGER * ${shape.communes} + commune) * ${shape.months} + month AS cell, value,
          value - before AS growth
        FROM (
          SELECT indicator, commune, month, value, lag(value, 12) OVER (PARTITION BY indicator, commune ORDER BY month) AS before
          FROM (
            SELECT indicator, commune, month,
              CASE WHEN month % 12 = 0 THEN total ELSE total - lag(total) OVER (PARTITION BY indicator, commune ORDER BY month) END::BIGINT AS value
            FROM ${table}))`,
      checksum: `${weight} * CASE WHEN value IS NULL THEN 0 ELSE value + 1 + coalesce(5 * growth + 3, 0) END`,
    },
  ];
}

// commune, district, province, nation, each by month, quarter, half-year, year
function cube(shape, table) {
  const units = [['commune', shape.communes], ['district', shape.districts], ['province', shape.provinces], [null, 1]];
  const periods = [['month', 1], ['quarter', 3], ['half', 6], ['year', 12]];
  let start = 0;
  const sets = [];
  for (const [unit, unitCount] of units) {
    for (const [period, length] of periods) {
      const periodCount = shape.months / length;
      const keys = ['indicator', unit, period].filter(Boolean);
      sets.push({ keys: keys.join(', '), unit: unit ?? '0', period, start, unitCount, periodCount });
      start += shape.indicators * unitCount * periodCount;
    }
  }

  const chosen = (set) => [...(set.unit === '0' ? ['commune', 'district', 'province'].map((name) => `${name} IS NULL`) : [`${set.unit} IS NOT NULL`]), `${set.period} IS NOT NULL`].join(' AND ');
  const cell = sets.map((set) => `WHEN ${chosen(set)} THEN ${set.start} + (indicator::INTEGER * ${set.unitCount} + ${set.unit}) * ${set.periodCount} + ${set.period}`).join(' ');
  return `
    SELECT CASE ${cell} END AS cell, n, d, c
    FROM (
      SELECT indicator, commune, district, province, month, quarter, half, year, sum(numerator) AS n, sum(denominator) AS d, count(numerator) AS c
      FROM ${table} GROUP BY GROUPING SETS (${sets.map((set) => `(${set.keys})`).join(', ')}))`;
}
