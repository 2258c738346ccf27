package dev.vitae.normalizer.parser.talentpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlueTest {

  @ParameterizedTest
  @CsvSource({
    "Machine LearningAi Development, Machine Learning|Ai Development",
    "ForecastingModelingModel Deployment, Forecasting|Modeling|Model Deployment",
    "PyTorchLarge Language Models (LLM)Reinforcement Learning,"
        + "PyTorch|Large Language Models (LLM)|Reinforcement Learning",
    "JavaScriptTypeScriptReact, JavaScript|TypeScript|React",
    "SQLPythonAWSDocker, SQL|Python|AWS|Docker",
    "HTMLCSSGit, HTML|CSS|Git",
    "C++JavaC#Go, C++|Java|C#|Go",
    "SwiftiOSmacOSXCode, Swift|iOS|macOS|XCode",
    "REST APIsGraphQLNode.jsVue.js, REST APIs|GraphQL|Node.js|Vue.js",
    "Wound CareIV TherapyBLSACLS, Wound Care|IV Therapy|BLS|ACLS",
    "MLOpsDevOpsCI/CDKubernetes, MLOps|DevOps|CI/CD|Kubernetes",
    "3D ModelingAutoCADSolidWorks, 3D Modeling|AutoCAD|SolidWorks",
    "LaTeX, LaTeX",
    "CharacterBERTSpark, CharacterBERT|Spark",
  })
  void skillsRunTogetherAreCutWhereAReaderCutsThem(String glued, String cut) {
    assertThat(cut(glued)).containsExactly(cut.split("\\|"));
  }

  private static List<String> cut(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int at : new Glue(new CamelNames(Set.of("CharacterBERT"))).cuts(text, 0, text.length())) {
      pieces.add(text.substring(from, at));
      from = at;
    }
    pieces.add(text.substring(from));
    return pieces;
  }
}
