# Reads every table as the reader does by itself, and writes it anew: r.R <read.csv|readr|data.table|haven> <folder of CSV files> <folder to write to>
arguments <- commandArgs(trailingOnly = TRUE)
through_stata <- function(path) {
  stata <- tempfile(fileext = ".dta")
  haven::write_dta(readr::read_csv(path, show_col_types = FALSE, guess_max = Inf), stata)
  haven::zap_formats(haven::read_dta(stata))
}
readers <- list(
  read.csv = function(path) utils::read.csv(path, check.names = FALSE),
  readr = function(path) readr::read_csv(path, show_col_types = FALSE, guess_max = Inf),
  data.table = function(path) data.table::fread(path),
  haven = through_stata
)
for (path in list.files(arguments[2], "[.]csv$", full.names = TRUE)) {
  tryCatch(
    utils::write.csv(
      as.data.frame(suppressWarnings(readers[[arguments[1]]](path))),
      file.path(arguments[3], basename(path)),
      na = "", row.names = FALSE, fileEncoding = "UTF-8"
    ),
    error = function(problem) cat(basename(path), conditionMessage(problem), "\n")
  )
}
