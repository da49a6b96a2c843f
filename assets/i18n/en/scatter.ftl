## Investment against jobs
figure-name-investment-against-jobs = Investment against jobs
scatter-title = Investment against jobs of projects
scatter-axis-money = Investment, m $
scatter-axis-jobs = Jobs
scatter-zoom-reset = Show all points
scatter-legend-guide = equal jobs per m $
scatter-below-zero = Zero has no place on a logarithmic axis
scatter-below-money = States investment only
scatter-below-jobs = States jobs only
scatter-below-neither = States neither
scatter-below-item = { $name } ({ $value })
scatter-note-log-both = Both axes are logarithmic: each step is ten times the last.
scatter-note-log-money = The axis of investment is logarithmic: each step is ten times the last.
scatter-note-log-jobs = The axis of jobs is logarithmic: each step is ten times the last.
scatter-note-guides = Along a dashed line, the jobs per million dollars are the number at its end.
scatter-note-whisker = A thin line spans low to high.
scatter-note-whisker-about = A thin line spans low to high; “about” is taken as ±{ $share } %.
scatter-note-open = An arrow outward means that it may be more.
scatter-note-ceiling = A hollow point with an arrow inward is only a ceiling.
scatter-spoken = Most jobs per million dollars: { $most }; fewest: { $least }.
scatter-table-project = Project
## Gallery
gallery-investment-against-jobs = Investment against jobs
gallery-investment-against-jobs-about = Which projects make many jobs for their money, and which few
## Command line
cli-chart-investment-axis = Axis of investment in investment-against-jobs: { $values }
cli-chart-jobs-axis = Axis of jobs in investment-against-jobs: { $values }
