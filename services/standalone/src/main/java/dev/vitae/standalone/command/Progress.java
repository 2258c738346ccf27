package dev.vitae.standalone.command;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error, where that is a terminal; nothing elsewhere. */
final class Progress implements AutoCloseable {
  private static final String ERASE_LINE = "\r\u001B[K";

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /**
   * @param total how many steps there will be
   */
  static Progress of(String task, long total) {
    // The launcher knows whether standard error is a terminal; Java asks for output as well.
    boolean terminal = Boolean.getBoolean("vitae.terminal");
    return new Progress(
        terminal && total > 0
            ? Optional.of(
                new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(200)
                    .build())
            : Optional.empty());
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  void raise(long by) {
    bar.ifPresent(one -> one.maxHint(one.getMax() + by));
  }

  /** Takes the bar's line away, so that other words can stand there; the bar comes back below. */
  void makeRoom() {
    bar.ifPresent(one -> System.err.print(ERASE_LINE));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
