package dev.vitae.normalizer.parser.talentpage;

import java.util.HashSet;
import java.util.Set;

/** Names that have a capital or a lower-case start where other words would be cut. */
final class CamelNames {

  /** Well-known ones; what a page itself writes in running text comes on top. */
  private static final Set<String> KNOWN =
      Set.of(
          """
          ActiveMQ AdSense AdWords AIOps AlphaFold AngularJS AppSheet ArcGIS ArcMap ArgoCD AutoCAD
          AutoGPT AutoML BackboneJS BambooHR BibTeX BigQuery BioPython BitBucket BitLocker BluePrism
          BrowserStack CakePHP CatBoost CentOS ChatGPT CircleCI ClickHouse CloudFormation CloudFront
          CloudWatch CockroachDB CodeIgniter CoffeeScript CorelDRAW CouchDB CrowdStrike DataBricks
          DataDog DataGrip DataOps DaVinci DBeaver DeepMind DeepSpeed DevOps DevSecOps DistilBERT
          DocuSign DuckDB DynamoDB ElasticSearch EmberJS EndNote eBay eBPF eCommerce eLearning
          ExpressJS FaaS FastAPI FileMaker FinOps FireEye FreeBSD GarageBand GeoJSON GitBook GitHub
          GitLab GitOps GoLand GraphPad GraphQL gRPC HeidiSQL HootSuite HubSpot HuggingFace HyperV
          IaaS InDesign InfluxDB IntelliJ iOS iPad iPadOS iPhone IPv4 IPv6 iSCSI JavaFX JavaScript
          JMeter jQuery JSONPath JUnit KiCad KPIs LabVIEW LabView LangChain LangGraph LaTeX
          LibreOffice LightGBM LinkedIn LlamaIndex LLMOps MacOS macOS MailChimp MapReduce MariaDB
          MatLab McAfee McKinsey MetaTrader MLflow MLOps MobX MongoDB MSSQL mTLS MySQL NestJS NetBeans
          NetBSD NetFlow NetSuite NextJS NodeJS NoSQL npm NumPy NVivo OAuth Objective-C OneDrive OneNote OpenAI
          OpenAPI OpenBSD OpenCV OpenGL OpenMP OpenOffice OpenSearch OpenShift OpenStack
          OpenStreetMap PaaS PageMaker PagerDuty PayPal PeopleSoft PhoneGap PhotoShop PHPUnit
          PhpStorm PostGIS PostgreSQL PowerApps PowerBI PowerPoint PowerShell PreSonus ProTools PyCharm
          PyMOL PyQt PySpark PyTest PyTorch QlikSense QlikView QuickBooks QuickSight RabbitMQ ReactJS
          ReadMe RedHat RefWorks ResearchGate RoBERTa RocksDB RStudio RubyMine RxJava RxJS RxSwift
          SaaS SageMaker SalesForce SciPy SemRush SEMrush ServiceNow SharePoint SketchUp SolidWorks
          SoundCloud SpaCy spaCy SparkSQL SpringBoot SQLAlchemy SQLite StackOverflow SuccessFactors
          SurveyMonkey SwiftUI SystemVerilog TeamCity TeamViewer TensorFlow TensorRT TestNG TestRail
          ThreeJS TikTok TimescaleDB TradingView tRPC TurboTax tvOS TypeORM TypeScript UiPath UIKit
          VBScript vCenter VHDL VirtualBox VMware VMWare VSCode vSphere VueJS watchOS WebAssembly
          WebGL WebLogic WebRTC WebSocket WebSockets WebSphere WebStorm WeChat WhatsApp WireShark
          WooCommerce WordPress XCode XGBoost YouTube ZBrush ZeroMQ ZooKeeper ZoomInfo
          """
              .strip()
              .split("\\s+"));

  private final Set<String> names = new HashSet<>(KNOWN);
  private final int longest;

  /** The known names and those of a page. */
  CamelNames(Set<String> ofThePage) {
    names.addAll(ofThePage);
    longest = names.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The end of the longest name that starts at a position; the position itself if none does. */
  int endOfNameAt(CharSequence text, int start, int end) {
    for (int last = Math.min(end, start + longest); last > start + 2; last--) {
      boolean small = last < end && Character.isLowerCase(text.charAt(last));
      if (isName(text, start, last) && (!small || isAnyName(text, last, end))) {
        return last;
      }
    }
    return start;
  }

  /** Whether a name with a small first letter follows: 'iOS' in 'SwiftiOSmacOS' ends so. */
  private boolean isAnyName(CharSequence text, int start, int end) {
    for (int last = Math.min(end, start + longest); last > start + 2; last--) {
      if (isName(text, start, last)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(CharSequence text, int start, int end) {
    return names.contains(text.subSequence(start, end).toString());
  }
}
