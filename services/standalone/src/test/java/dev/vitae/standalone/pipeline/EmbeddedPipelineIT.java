package dev.vitae.standalone.pipeline;

import dev.vitae.standalone.PipelineBroker;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On the broker and the registry that {@code up} brings along. */
class EmbeddedPipelineIT extends PipelineContract {
  @RegisterExtension static final PipelineBroker BROKER = new PipelineBroker();

  @Override
  Map<String, String> flags() throws Exception {
    Map<String, String> flags = new HashMap<>(BROKER.flags());
    flags.put("producer.url", "http://127.0.0.1:" + PipelineBroker.freePort());
    return flags;
  }
}
