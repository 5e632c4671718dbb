namespace Kpi.Sdk.Reporting;

/// <summary>What the shapes of a page's charts mean: only of those it has.</summary>
internal sealed class ChartLegend(ReportLanguage language)
{
    private readonly SortedSet<int> _shown = [];

    private static readonly (string Shape, string Vietnamese, string English)[] Entries =
    [
        ("""<rect class="bar" x="0" y="4" width="28" height="6"/>""", "kết quả", "result"),
        ("""<rect class="range" x="1" y="4" width="26" height="6"/>""", "kết quả ước chừng: khoảng có thể", "hedged result: the range it leaves open"),
        ("""<path class="mark" d="M14 0V14"/>""", "mục tiêu", "target"),
        ("""<rect class="zone" x="0" y="1" width="28" height="12"/>""", "vùng đạt", "where the target is met"),
        ("""<path class="now" d="M14 3l5 8h-10z"/>""", "mức theo lộ trình đến ngày số liệu", "on the path by the figure's day"),
        ("""<path class="step" d="M14 0V14"/>""", "mốc trên lộ trình", "milestone"),
        ("""<path class="open" d="M14 0V14"/><circle class="about" cx="14" cy="7" r="2.5"/>""", "số ước chừng trong diễn biến", "hedged figure in a course"),
        ("""<path class="course" d="M1 11L14 7L24 4"/><circle class="point last" cx="24" cy="4" r="3"/>""", "diễn biến qua các kỳ, không tính từ số không", "course over the periods, not from zero"),
    ];

    /// <summary>Takes note of a bullet chart.</summary>
    public void Add(BulletChart chart, bool isHedged)
    {
        _shown.UnionWith([2, 3]);
        AddIf(chart.HasFigure && !isHedged, 0);
        AddIf(chart.HasFigure && isHedged, 1);
        AddIf(chart.Expected is not null, 4);
        AddIf(chart.Milestones.Count > 0, 5);
    }

    /// <summary>Takes note of a series.</summary>
    public void Add(SeriesChart chart)
    {
        AddIf(chart.Points.Any(point => point.Hedged is not null), 6);
        _shown.Add(7);
    }

    /// <summary>Writes the list; nothing where the page has no chart.</summary>
    public void Print(Markup page)
    {
        if (_shown.Count == 0)
        {
            return;
        }

        page.Open("ul", ("class", "legend"), ("aria-label", language == ReportLanguage.English ? "How to read the charts" : "Cách đọc biểu đồ"));
        foreach (var (shape, vietnamese, english) in _shown.Select(index => Entries[index]))
        {
            page.Open("li").Open("svg", ("class", "chart"), ("aria-hidden", "true"), ("width", "28"), ("height", "14"), ("viewBox", "0 0 28 14")).Raw(shape).Close();
            page.Text(language == ReportLanguage.English ? english : vietnamese).Close();
        }

        page.Close().Line();
    }

    private void AddIf(bool isShown, int index)
    {
        if (isShown)
        {
            _shown.Add(index);
        }
    }
}
