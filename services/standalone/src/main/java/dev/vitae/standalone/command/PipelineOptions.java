package dev.vitae.standalone.command;

import dev.vitae.standalone.client.PipelineClient;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the running pipeline is. */
final class PipelineOptions {
  @Option(
      names = "--url",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8080",
      description = "The running pipeline (default: ${DEFAULT-VALUE}).")
  private URI url;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:VITAE_HTTP_TOKEN}",
      description = "Its bearer token, where it asks for one (default: $VITAE_HTTP_TOKEN).")
  private String token;

  URI url() {
    return url;
  }

  PipelineClient client() {
    return new PipelineClient(url, Optional.ofNullable(token).filter(text -> !text.isBlank()));
  }
}
