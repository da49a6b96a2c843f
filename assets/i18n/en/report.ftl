# Reports: the brief of a region, the passport of a project, the atlas.

## Titles

report-kicker-region = Region brief
report-kicker-project = Project passport
report-kicker-atlas = Atlas of regions
report-title-region = Region brief: { $region }
report-title-project = Project passport: { $project }
report-title-atlas = Atlas of regions
report-spoken-region = Projects, investment and jobs in this region with ranges, dates and sources: { $region }.
report-spoken-project = All that is known of this project, with sources: { $project }.
report-spoken-atlas = Projects, investment and jobs of the country and of each region with ranges, dates and sources.
report-dataset-untitled = Dataset without a title
report-page = Page { $page } of { $pages }
report-contents = Contents
report-chapter-country = The whole country
report-chapter-nowhere = Region not stated
report-chapter-empty = Regions without a project
report-cover-map = Map of Kazakhstan; regions with projects are coloured.

## Sections

report-section-projects = Projects
report-section-numbers = Investment and jobs
report-section-basics = The project
report-section-sources = Sources

## Key figures

report-key-projects = Projects
report-key-investment = Investment
report-key-jobs = Jobs
report-key-construction = Jobs during construction
report-share-investment = { $share } % of the amount stated for the country
report-share-jobs = { $share } % of the jobs stated for the country
report-excluded =
    { $n ->
        [one] { $count } is left out of totals
       *[other] { $count } are left out of totals
    }
report-map-spoken = Map of Kazakhstan with the region marked: { $region }.
report-marked = Marked: { $region }

## The table of projects

report-column-project = Project
report-column-status = Status
report-column-investor = Investor
report-column-investment = Investment
report-column-jobs = Jobs
report-column-commissioning = Commissioning

## What is missing

report-no-project = No project in the dataset
report-no-project-means = This says what the dataset holds, not that there is no project in reality.
report-empty-regions = No project in the dataset: { $regions }.
report-source-undated = date not stated
report-undated = date not stated

## Facts

report-rival = Other claim: { $claim }
report-since = since { $date }
report-planned = planned: { $date }
report-actual = actual: { $date }

## The dialog

action-export-report = Export report…
action-passport = Passport…
report-dialog-title = Export report
report-dialog-kind = Report
report-dialog-region = Region
report-dialog-project = Project
report-dialog-language = Language
report-dialog-do = Export PDF…
report-dialog-no-projects = The dataset has no project, so there is no passport to make.
report-working = Making the report
report-working-page = Page { $page } of { $pages }
report-working-start = Laying out the pages…
picker-report = Export report
picker-kind-report = PDF document

## The command line

cli-report-about = Write a report as PDF: the brief of a region, the passport of a project, or the atlas
cli-report-dataset = The dataset; without it the one that comes with Joba
cli-report-region = The brief of this region: code or name, for example KZ-55 or Pavlodar
cli-report-project = The passport of the project with this id
cli-report-atlas = The atlas of all regions
cli-report-output = The file to write; its name ends in .pdf
cli-report-which = Say which report: exactly one of --region, --project and --atlas.
cli-report-no-project = There is no project with the id { $id }.
cli-report-unknown-output = { $path } cannot be written: its name does not end in .pdf.
