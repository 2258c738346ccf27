package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people call the sections of a résumé, in the languages that are read. */
final class HeadingPhrases {

  /**
   * Phrases of one language for one kind of section, separated by bars and without accents.
   */
  private record Row(Kind kind, String language, String phrases) {}

  private static final List<Row> TABLE =
      List.of(
          row(Kind.SUMMARY, "en", "summary|professional summary|career summary|executive summary"
              + "|summary of qualifications|profile|professional profile|personal profile"
              + "|career profile|about|about me|objective|career objective|professional objective"
              + "|personal statement|overview|introduction|bio|biography|who i am|intro"
              + "|qualifications summary|short bio|personal summary|career goal|career goals"),
          row(Kind.SUMMARY, "de", "profil|kurzprofil|uber mich|zusammenfassung|zu meiner person"
              + "|personliches profil|berufsziel|kurzvorstellung|berufliches profil|ueber mich"),
          row(Kind.SUMMARY, "fr", "a propos|a propos de moi|resume|profil professionnel|objectif"
              + "|presentation|objectif professionnel|qui suis je|accroche|resume professionnel"),
          row(Kind.SUMMARY, "es", "perfil|perfil profesional|resumen|sobre mi|acerca de mi|objetivo"
              + "|resumen profesional|extracto|objetivo profesional|perfil personal|presentacion"),
          row(Kind.SUMMARY, "pt", "resumo|sobre|sobre mim|perfil profissional|resumo profissional"
              + "|objetivo profissional|apresentacao|sumario"),
          row(Kind.SUMMARY, "it", "profilo|profilo professionale|profilo personale|chi sono"
              + "|su di me|sommario|obiettivo|obiettivo professionale|presentazione|riepilogo"),
          row(Kind.SUMMARY, "nl", "profiel|over mij|samenvatting|persoonlijk profiel|doelstelling"),
          row(Kind.SUMMARY, "pl", "podsumowanie|podsumowanie zawodowe|o mnie|cel zawodowy"
              + "|profil zawodowy"),
          row(Kind.SUMMARY, "tr", "ozet|hakkimda|profil ozeti|kariyer hedefi|kisisel profil"
              + "|ozgecmis ozeti|on yazi"),
          row(Kind.SUMMARY, "zh", "个人简介|自我评价|个人总结|简介|关于我|个人概述|自我介绍|职业目标|求职意向"
              + "|自我评价与总结|个人优势|關於我|個人簡介|自我介紹"),
          row(Kind.SUMMARY, "ja", "自己紹介|自己pr|職務要約|要約|概要|プロフィール|職歴要約|志望動機"),
          row(Kind.SUMMARY, "hi", "parichay|mere bare mein|saransh|uddeshya"),
          row(Kind.WORK, "en", "experience|work experience|professional experience|work history"
              + "|employment|employment history|relevant experience|career history|work"
              + "|professional background|career|job history|industry experience|experiences"
              + "|academic experience|research experience|teaching experience|appointments"
              + "|academic appointments|professional appointments|positions|positions held"
              + "|military experience|military service|internships|internship experience"
              + "|internship|freelance experience|consulting experience|clinical experience"
              + "|leadership experience|work and research experience|professional history"
              + "|professional career|employment experience|career experience|other experience"
              + "|academic positions|research positions|where ive worked|jobs"
              + "|teaching|industrial experience|additional experience|earlier experience"
              + "|previous experience|technical experience|career highlights|teaching positions"
              + "|experience highlights|professional employment|current position"
              + "|visiting positions|work placements|employment record|research and work experience"),
          row(Kind.WORK, "de", "berufserfahrung|berufliche erfahrung|beruflicher werdegang"
              + "|werdegang|praktische erfahrung|praxiserfahrung|praktika|berufspraxis"
              + "|arbeitserfahrung|berufliche stationen|berufliche tatigkeit|berufstatigkeit"
              + "|berufliche laufbahn|beruf|erfahrung|erfahrungen|berufliche erfahrungen"
              + "|praktikum|anstellungen|berufliche praxis|tatigkeiten|nebentatigkeiten"
              + "|berufliche tatigkeiten|karriere|laufbahn"),
          row(Kind.WORK, "fr", "experience professionnelle|experiences professionnelles"
              + "|parcours professionnel|emplois|stages|experiences|carriere|parcours"
              + "|experience de travail|activite professionnelle|activites professionnelles"
              + "|emploi|stage|experience de recherche|experiences de recherche"
              + "|experiences de travail|enseignement|enseignements|postes occupes"),
          row(Kind.WORK, "es", "experiencia|experiencia laboral|experiencia profesional|trabajo"
              + "|historial laboral|trayectoria profesional|trayectoria|empleo|empleos|practicas"
              + "|experiencia de trabajo|experiencias|experiencias profesionales|trayectoria laboral"
              + "|experiencias laborales|historia laboral|vida laboral"),
          row(Kind.WORK, "pt", "experiencia profissional|historico profissional|estagios|estagio"
              + "|experiencias profissionais|emprego|percurso profissional|carreira"
              + "|atuacao profissional"),
          row(Kind.WORK, "it", "esperienza|esperienze|esperienza lavorativa|esperienze lavorative"
              + "|esperienza professionale|esperienze professionali|lavoro|carriera|tirocini"
              + "|percorso professionale"),
          row(Kind.WORK, "nl", "werkervaring|ervaring|loopbaan|professionele ervaring|stages"
              + "|beroepservaring|relevante werkervaring|arbeidsverleden"),
          row(Kind.WORK, "pl", "doswiadczenie|doswiadczenie zawodowe|praca|praktyki|staze"
              + "|historia zatrudnienia|przebieg kariery|kariera zawodowa|zatrudnienie"),
          row(Kind.WORK, "tr", "deneyim|is deneyimi|is tecrubesi|deneyimler|is deneyimleri|tecrube"
              + "|mesleki deneyim|kariyer|calisma deneyimi|stajlar|staj deneyimi|staj|is gecmisi"
              + "|profesyonel deneyim"),
          row(Kind.WORK, "zh", "工作经验|工作经历|职业经历|实习经历|工作|经历|实习经验|工作履历|工作與經歷|工作經驗|工作經歷"
              + "|职业经验|工作与实习经历|专业经历|實習經歷"),
          row(Kind.WORK, "ja", "職歴|職務経歴|経歴|実務経験|業務経験|職務経験|勤務経験|アルバイト|インターン"),
          row(Kind.WORK, "hi", "karya anubhav|anubhav|kaam ka anubhav|karyanubhav|naukri|rozgar"
              + "|vyavsayik anubhav"),
          row(Kind.EDUCATION, "en", "education|academic background|educational background"
              + "|academic qualifications|educational qualifications|education history|studies"
              + "|academic history|qualifications|education and training|academic education"
              + "|academics|degrees|schooling|educational history|education and qualifications"
              + "|academic record|academic credentials|education background|training and education"
              + "|formal education|educational qualification|academic profile|higher education"
              + "|academic qualification|academic training|educational details|academic details"),
          row(Kind.EDUCATION, "de", "ausbildung|bildung|studium|akademischer werdegang|bildungsweg"
              + "|schulbildung|ausbildungen|akademische ausbildung|bildungsgang|schule"
              + "|hochschulbildung|ausbildung und studium|studium und ausbildung|schulausbildung"
              + "|universitare ausbildung|hochschulstudium|schulischer werdegang|bildungswerdegang"
              + "|berufsausbildung|studien"),
          row(Kind.EDUCATION, "fr", "formation|formations|etudes|diplomes|parcours academique"
              + "|education|scolarite|formation academique|parcours scolaire|cursus"
              + "|etudes et formation|formation initiale|parcours universitaire"
              + "|formations et diplomes|diplomes et formations|formation universitaire|cursus"
              + " academique|etudes superieures"),
          row(Kind.EDUCATION, "es", "educacion|formacion|formacion academica|estudios"
              + "|formacion educativa|historial academico|titulacion|educacion y formacion"
              + "|preparacion academica|datos academicos|estudios realizados|trayectoria academica"),
          row(Kind.EDUCATION, "pt", "educacao|formacao|formacao academica|escolaridade|estudos"
              + "|habilitacoes|habilitacoes literarias|historico academico|educacao e formacao"
              + "|percurso academico"),
          row(Kind.EDUCATION, "it", "istruzione|formazione|istruzione e formazione|studi"
              + "|titoli di studio|formazione accademica|percorso di studi|educazione"
              + "|percorso formativo"),
          row(Kind.EDUCATION, "nl", "opleiding|opleidingen|onderwijs|studie|scholing|opleiding en"
              + " training|studies en opleidingen"),
          row(Kind.EDUCATION, "pl", "wyksztalcenie|edukacja|studia|przebieg edukacji"),
          row(Kind.EDUCATION, "tr", "egitim|egitim bilgileri|ogrenim|akademik gecmis|egitimler"
              + "|ogrenim durumu|egitim durumu|egitim gecmisi"),
          row(Kind.EDUCATION, "zh", "教育背景|教育经历|学历|教育|教育程度|学术背景|學歷|教育經歷|教育情况|學術背景|教育與學歷"),
          row(Kind.EDUCATION, "ja", "学歴|教育|学位|最終学歴"),
          row(Kind.EDUCATION, "hi", "shiksha|shaikshik yogyata|shaikshanik yogyata|padhai|yogyata"),
          row(Kind.SKILLS, "en", "skills|technical skills|core skills|key skills|core competencies"
              + "|competencies|technologies|expertise|areas of expertise|technical expertise"
              + "|skills and tools|tools|skill set|skillset|tech stack|technical proficiencies"
              + "|professional skills|skills and technologies|programming languages|soft skills"
              + "|hard skills|computer skills|it skills|programming skills|strengths"
              + "|technical summary|capabilities|proficiencies|specialties|technology"
              + "|technical competencies|other skills|personal skills|skills summary"
              + "|skills and expertise|skills and competencies|key competencies|specializations"
              + "|tools and technologies|technologies and tools|programming|software"
              + "|technical knowledge|technical strengths|additional skills|software skills"
              + "|knowledge|abilities|skills and abilities|key strengths|relevant skills"
              + "|transferable skills|professional competencies|areas of specialization"
              + "|technical stack|stack|key qualifications|skill highlights|frameworks|skill"
              + "|languages and tools|languages and technologies|technical tools|core strengths"),
          row(Kind.SKILLS, "de", "kenntnisse|fahigkeiten|kompetenzen|faehigkeiten|it kenntnisse"
              + "|edv kenntnisse|fachkenntnisse|fachliche kompetenzen|technische kenntnisse"
              + "|kernkompetenzen|technische fahigkeiten|kenntnisse und fahigkeiten|schwerpunkte"
              + "|fachkompetenzen|besondere kenntnisse|programmierkenntnisse|soziale kompetenzen"
              + "|qualifikationen|starken|expertise|softwarekenntnisse|computerkenntnisse"
              + "|weitere kenntnisse|fertigkeiten|fahigkeiten und kenntnisse|zusatzqualifikationen"),
          row(Kind.SKILLS, "fr", "competences|competences techniques|savoir faire|competences cles"
              + "|outils|informatique|competences informatiques|competences professionnelles"
              + "|atouts|savoir etre|expertises|domaines de competences|logiciels|qualites"
              + "|competences linguistiques et informatiques|technologies|aptitudes"
              + "|connaissances|domaines d expertise|langages|competences transversales"),
          row(Kind.SKILLS, "es", "habilidades|competencias|aptitudes|conocimientos|destrezas"
              + "|habilidades tecnicas|competencias tecnicas|conocimientos tecnicos|tecnologias"
              + "|conocimientos informaticos|informatica|herramientas|capacidades"
              + "|habilidades y competencias|habilidades blandas|habilidades profesionales"
              + "|competencias profesionales|competencias clave|fortalezas"),
          row(Kind.SKILLS, "pt", "habilidades tecnicas|competencias tecnicas|conhecimentos"
              + "|conhecimentos tecnicos|aptidoes|ferramentas|habilidades e competencias"
              + "|competencias profissionais|tecnologias|conhecimentos informaticos"),
          row(Kind.SKILLS, "it", "competenze|capacita|abilita|competenze tecniche"
              + "|competenze informatiche|conoscenze|capacita e competenze|competenze professionali"
              + "|conoscenze tecniche|strumenti|competenze digitali|conoscenze informatiche"
              + "|capacita e competenze tecniche"),
          row(Kind.SKILLS, "nl", "vaardigheden|competenties|technische vaardigheden|kennis"
              + "|computervaardigheden|kennis en vaardigheden|it vaardigheden|expertise"
              + "|vaardigheden en competenties"),
          row(Kind.SKILLS, "pl", "umiejetnosci|kompetencje|umiejetnosci techniczne|technologie"
              + "|kluczowe umiejetnosci|znajomosc programow|umiejetnosci i kompetencje"
              + "|kwalifikacje|umiejetnosci miekkie|narzedzia"),
          row(Kind.SKILLS, "tr", "yetenekler|beceriler|yetkinlikler|teknik beceriler|uzmanlik"
              + "|bilgisayar bilgisi|teknik yetenekler|teknolojiler|bilgisayar becerileri"
              + "|uzmanlik alanlari|nitelikler"),
          row(Kind.SKILLS, "zh", "技能|专业技能|技术能力|掌握技能|技能专长|技术栈|核心能力|个人技能|專業技能|技能与特长"
              + "|it技能|职业技能|技能清单|技能證照|相关技能|技能特长"),
          row(Kind.SKILLS, "ja", "スキル|技術スキル|専門スキル|テクニカルスキル|得意分野|能力|活かせる経験知識技術|技術|特技"),
          row(Kind.SKILLS, "hi", "kaushal|hunar|takniki kaushal|mukhya kaushal"),
          row(Kind.LANGUAGES, "en", "languages|language skills|language proficiency|spoken languages"
              + "|languages spoken|foreign languages|language|language competencies"
              + "|language knowledge|natural languages|linguistic skills|languages known"),
          row(Kind.LANGUAGES, "de", "sprachen|sprachkenntnisse|fremdsprachen|fremdsprachenkenntnisse"),
          row(Kind.LANGUAGES, "fr", "langues|langues etrangeres|competences linguistiques"
              + "|connaissances linguistiques|langue|langues parlees"),
          row(Kind.LANGUAGES, "es", "idiomas|lenguas|conocimiento de idiomas|idioma"),
          row(Kind.LANGUAGES, "pt", "linguas|linguas estrangeiras|conhecimentos linguisticos"),
          row(Kind.LANGUAGES, "it", "lingue|competenze linguistiche|lingue straniere"
              + "|conoscenze linguistiche|lingua"),
          row(Kind.LANGUAGES, "nl", "talen|talenkennis|taalvaardigheden|taalkennis"),
          row(Kind.LANGUAGES, "pl", "jezyki|jezyki obce|znajomosc jezykow"
              + "|znajomosc jezykow obcych"),
          row(Kind.LANGUAGES, "tr", "diller|yabanci dil|yabanci diller|dil bilgisi|dil becerileri"
              + "|dil"),
          row(Kind.LANGUAGES, "zh", "语言|语言能力|外语水平|外语能力|語言|语言技能|語言能力|外语"),
          row(Kind.LANGUAGES, "ja", "言語|語学|語学力|語学スキル|言語スキル"),
          row(Kind.LANGUAGES, "hi", "bhasha|bhashayen|bhashaen|bhasha gyan"),
          row(Kind.CERTIFICATIONS, "en", "certifications|certificates|licenses|licences|certification"
              + "|licenses and certifications|certifications and licenses|professional certifications"
              + "|licensure|professional certification|credentials|certificate|accreditations"
              + "|licenses and certificates|professional licenses|certificates and licenses"
              + "|professional qualifications|professional credentials|certifications and training"
              + "|licences and certifications"),
          row(Kind.CERTIFICATIONS, "de", "zertifikate|zertifizierungen|bescheinigungen|lizenzen"
              + "|zertifikate und lizenzen|zertifizierung|zertifikat"),
          row(Kind.CERTIFICATIONS, "fr", "certificats|certifications|licences|habilitations"
              + "|certification|certificat|brevets et certifications"),
          row(Kind.CERTIFICATIONS, "es", "certificaciones|certificados|licencias|acreditaciones"
              + "|licencias y certificaciones|titulos y certificaciones"),
          row(Kind.CERTIFICATIONS, "pt", "certificacoes|certificados|licencas|certificacao"
              + "|licencas e certificacoes"),
          row(Kind.CERTIFICATIONS, "it", "certificazioni|certificati|attestati|patenti e"
              + " certificazioni|licenze e certificazioni|abilitazioni"),
          row(Kind.CERTIFICATIONS, "nl", "certificaten|certificeringen|diploma s en certificaten"
              + "|licenties en certificaten"),
          row(Kind.CERTIFICATIONS, "pl", "certyfikaty|uprawnienia|licencje i certyfikaty|licencje"
              + "|certyfikaty i uprawnienia"),
          row(Kind.CERTIFICATIONS, "tr", "sertifikalar|belgeler|lisanslar ve sertifikalar"
              + "|sertifika bilgileri|sertifika"),
          row(Kind.CERTIFICATIONS, "zh", "证书|资格证书|认证|专业认证|资质证书|證書|專業證照|证书与资质|技能证书|执照"),
          row(Kind.CERTIFICATIONS, "ja", "資格|免許|免許資格|資格免許|認定資格|取得資格|保有資格|証明書"),
          row(Kind.CERTIFICATIONS, "hi", "praman patra|pramanpatra"),
          row(Kind.COURSES, "en", "courses|training|trainings|coursework|relevant coursework"
              + "|professional development|workshops|continuing education|seminars"
              + "|courses and training|training and courses|relevant courses|online courses"
              + "|professional training|training courses|moocs|courses and certificates"
              + "|selected coursework|additional training|further training|further education"),
          row(Kind.COURSES, "de", "weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse"
              + "|schulungen|seminare|fort und weiterbildung|fort und weiterbildungen|lehrgange"),
          row(Kind.COURSES, "fr", "cours|formations complementaires|formation continue|ateliers"
              + "|formation complementaire|stages de formation"),
          row(Kind.COURSES, "es", "cursos|formacion complementaria|cursos y seminarios|capacitacion"
              + "|capacitaciones|formacion adicional|cursos realizados|talleres"),
          row(Kind.COURSES, "pt", "cursos complementares|formacao complementar|treinamentos"
              + "|cursos e formacoes"),
          row(Kind.COURSES, "it", "corsi|corsi di formazione|formazione complementare|seminari"
              + "|corsi e seminari"),
          row(Kind.COURSES, "nl", "cursussen|trainingen|bijscholing|cursussen en trainingen"),
          row(Kind.COURSES, "pl", "kursy|szkolenia|kursy i szkolenia|szkolenia i kursy"),
          row(Kind.COURSES, "tr", "kurslar|seminerler|kurs ve seminerler|egitim ve kurslar"),
          row(Kind.COURSES, "zh", "培训经历|课程|培训|主修课程|相关课程|培训经验|課程"),
          row(Kind.COURSES, "ja", "研修|講座|受講歴|コース"),
          row(Kind.PUBLICATIONS, "en", "publications|selected publications|papers|articles"
              + "|research publications|talks|presentations|conference presentations|books"
              + "|publications and presentations|publications and talks|conference papers"
              + "|journal articles|conferences|invited talks|peer reviewed publications"
              + "|refereed publications|preprints|book chapters|selected papers|posters"
              + "|peer reviewed articles|conference proceedings|publication|working papers"
              + "|journal publications|conference publications|selected talks|lectures"
              + "|technical reports|thesis|theses|writing|blog posts|speaking|public speaking"
              + "|selected presentations|list of publications|conferences and talks"
              + "|refereed journal articles|refereed conference papers|scientific publications"
              + "|peer reviewed journal articles|manuscripts|works in progress|speaking engagements"
              + "|invited presentations|invited lectures|reports|monographs|bibliography"),
          row(Kind.PUBLICATIONS, "de", "publikationen|veroffentlichungen|vortrage|artikel"
              + "|ausgewahlte publikationen|ausgewahlte veroffentlichungen|aufsatze"
              + "|veroffentlichungen und vortrage|publikationen und vortrage|konferenzen"),
          row(Kind.PUBLICATIONS, "fr", "publications|publications et communications|articles"
              + "|communications|conferences|ouvrages|publications scientifiques|travaux"),
          row(Kind.PUBLICATIONS, "es", "publicaciones|articulos|conferencias|ponencias|libros"
              + "|publicaciones cientificas|charlas"),
          row(Kind.PUBLICATIONS, "pt", "publicacoes|artigos|palestras|publicacoes cientificas"
              + "|apresentacoes|producao cientifica"),
          row(Kind.PUBLICATIONS, "it", "pubblicazioni|articoli|conferenze|presentazioni"
              + "|pubblicazioni scientifiche"),
          row(Kind.PUBLICATIONS, "nl", "publicaties|artikelen|lezingen|presentaties"),
          row(Kind.PUBLICATIONS, "pl", "publikacje|artykuly|wystapienia|konferencje|prezentacje"),
          row(Kind.PUBLICATIONS, "tr", "yayinlar|makaleler|bildiriler|sunumlar|konferanslar"),
          row(Kind.PUBLICATIONS, "zh", "论文|发表论文|出版物|学术论文|科研成果|学术成果|论文发表|著作|發表論文|學術論文|出版"),
          row(Kind.PUBLICATIONS, "ja", "論文|出版|発表論文|著書|論文発表|学会発表|出版物|登壇"),
          row(Kind.PUBLICATIONS, "hi", "prakashan"),
          row(Kind.PATENTS, "en", "patents|patents and publications|patent|patent applications"
              + "|inventions|intellectual property"),
          row(Kind.PATENTS, "de", "patente|erfindungen"),
          row(Kind.PATENTS, "fr", "brevets|brevet"),
          row(Kind.PATENTS, "es", "patentes"),
          row(Kind.PATENTS, "it", "brevetti"),
          row(Kind.PATENTS, "nl", "octrooien|patenten"),
          row(Kind.PATENTS, "pl", "patenty"),
          row(Kind.PATENTS, "tr", "patentler"),
          row(Kind.PATENTS, "zh", "专利|发明专利|專利"),
          row(Kind.PATENTS, "ja", "特許"),
          row(Kind.PROJECTS, "en", "projects|personal projects|side projects|selected projects"
              + "|academic projects|key projects|open source|project experience|open source projects"
              + "|research projects|notable projects|project|portfolio|open source contributions"
              + "|projects and research|relevant projects|technical projects|recent projects"
              + "|software projects|hackathons|course projects|university projects|repositories"
              + "|freelance projects|professional projects|major projects|my projects|products"
              + "|independent projects|featured projects|side project|creations|software"
              + " development projects|project highlights|school projects|apps|contributions"),
          row(Kind.PROJECTS, "de", "projekte|projekterfahrung|ausgewahlte projekte|projekt"
              + "|eigene projekte|personliche projekte|referenzprojekte|private projekte"
              + "|projektliste|projekterfahrungen"),
          row(Kind.PROJECTS, "fr", "projets|projets personnels|realisations|projets academiques"
              + "|projet|projets realises|projets professionnels|projets de recherche"),
          row(Kind.PROJECTS, "es", "proyectos|proyectos personales|proyecto|proyectos destacados"
              + "|proyectos academicos|proyectos de investigacion"),
          row(Kind.PROJECTS, "pt", "projetos|projetos pessoais|projectos|projetos academicos"),
          row(Kind.PROJECTS, "it", "progetti|progetti personali|progetto"),
          row(Kind.PROJECTS, "nl", "projecten|persoonlijke projecten|projectervaring"),
          row(Kind.PROJECTS, "pl", "projekty|projekty wlasne|wybrane projekty"),
          row(Kind.PROJECTS, "tr", "projeler|kisisel projeler|proje deneyimi"),
          row(Kind.PROJECTS, "zh", "项目经验|项目经历|项目|专案|專案|項目經驗|个人项目|项目|開源項目|开源项目|科研项目|科研经历|研究经历"
              + "|項目經歷|项目作品|個人項目|个人作品|校园经历|作品"),
          row(Kind.PROJECTS, "ja", "プロジェクト|個人開発|開発実績|プロジェクト経験|制作実績|作品"),
          row(Kind.PROJECTS, "hi", "pariyojna|pariyojnayen|pariyojnaen"),
          row(Kind.AWARDS, "en", "awards|honors|honours|achievements|accomplishments|scholarships"
              + "|awards and honors|honors and awards|awards and achievements|recognition"
              + "|fellowships|grants|awards and honours|honours and awards|prizes|distinctions"
              + "|awards and scholarships|key achievements|academic achievements|competitions"
              + "|awards and recognition|scholarships and awards|fellowships and awards|funding"
              + "|grants and awards|grants and fellowships|awards and grants|achievements and awards"
              + "|awards and fellowships|academic honors|awards and certifications|award|accolades"
              + "|honors and scholarships|honors and achievements|selected awards|prizes and awards"
              + "|awards honors|fellowships and grants|achievement|research grants|research funding"),
          row(Kind.AWARDS, "de", "auszeichnungen|preise|stipendien|ehrungen|erfolge"
              + "|auszeichnungen und preise|stipendien und auszeichnungen|stipendien und preise"
              + "|auszeichnungen und stipendien|preise und auszeichnungen|auszeichnung"),
          row(Kind.AWARDS, "fr", "prix|distinctions|recompenses|bourses|prix et distinctions"
              + "|recompences|distinctions et prix|honneurs|prix et bourses|succes"),
          row(Kind.AWARDS, "es", "premios|reconocimientos|becas|logros|distinciones"
              + "|premios y reconocimientos|premios y distinciones|honores|becas y premios"
              + "|honores y premios"),
          row(Kind.AWARDS, "pt", "premios|premios e reconhecimentos|conquistas|bolsas|distincoes"
              + "|honrarias|reconhecimentos|premios e distincoes"),
          row(Kind.AWARDS, "it", "premi|riconoscimenti|borse di studio|premi e riconoscimenti"
              + "|onorificenze"),
          row(Kind.AWARDS, "nl", "prijzen|onderscheidingen|beurzen|prijzen en onderscheidingen"
              + "|prestaties"),
          row(Kind.AWARDS, "pl", "nagrody|osiagniecia|stypendia|wyroznienia"
              + "|nagrody i wyroznienia|osiagniecia i nagrody"),
          row(Kind.AWARDS, "tr", "oduller|basarilar|burslar|oduller ve basarilar"
              + "|burslar ve oduller|onur ve oduller"),
          row(Kind.AWARDS, "zh", "获奖情况|荣誉奖项|奖项|获奖经历|荣誉|所获荣誉|奖励|荣誉证书|獎項|榮譽|获得荣誉|獲獎|奖学金|奖励情况"
              + "|荣誉与奖项|奖项与荣誉"),
          row(Kind.AWARDS, "ja", "受賞|受賞歴|表彰|賞罰|実績"),
          row(Kind.AWARDS, "hi", "puraskar|uplabdhiyan|upalabdhiyan|samman"),
          row(Kind.VOLUNTEERING, "en", "volunteer|volunteering|volunteer experience|volunteer work"
              + "|community service|community involvement|volunteer activities|civic engagement"
              + "|leadership and volunteering|volunteerism|service|pro bono|voluntary work"
              + "|volunteer service|outreach|volunteer history|social engagement|charity"
              + "|volunteering experience|voluntary experience|community|academic service"
              + "|volunteer and leadership|community engagement|professional service"
              + "|non profit experience|volunteer positions|volunteer roles|community work"),
          row(Kind.VOLUNTEERING, "de", "ehrenamt|ehrenamtliche tatigkeit|ehrenamtliche tatigkeiten"
              + "|engagement|ehrenamtliches engagement|soziales engagement|freiwilligenarbeit"
              + "|gesellschaftliches engagement|zivildienst|ehrenamtlich"),
          row(Kind.VOLUNTEERING, "fr", "benevolat|experiences associatives|engagement associatif"
              + "|vie associative|engagements|activites benevoles|experience associative"
              + "|associations|activites associatives|volontariat|experience benevole"
              + "|experiences benevoles"),
          row(Kind.VOLUNTEERING, "es", "voluntariado|voluntariados|experiencia de voluntariado"
              + "|trabajo voluntario|servicio comunitario|servicio social"),
          row(Kind.VOLUNTEERING, "pt", "trabalho voluntario|voluntario|experiencia voluntaria"
              + "|atividades voluntarias"),
          row(Kind.VOLUNTEERING, "it", "volontariato|attivita di volontariato|impegno sociale"
              + "|esperienze di volontariato"),
          row(Kind.VOLUNTEERING, "nl", "vrijwilligerswerk|vrijwilligerservaring|nevenactiviteiten"),
          row(Kind.VOLUNTEERING, "pl", "wolontariat|dzialalnosc spoleczna|praca spoleczna"),
          row(Kind.VOLUNTEERING, "tr", "gonullu calismalar|gonulluluk|gonullu deneyim"
              + "|gonullu faaliyetler|sosyal sorumluluk"),
          row(Kind.VOLUNTEERING, "zh", "志愿者经历|志愿服务|志愿经历|志愿者|社会实践|志愿活动|志愿工作|志工經歷|社会服务|志願服務"),
          row(Kind.VOLUNTEERING, "ja", "ボランティア|ボランティア活動|社会活動|ボランティア経験"),
          row(Kind.VOLUNTEERING, "hi", "swayamsevak|swayamsevi karya|samaj seva"),
          row(Kind.MEMBERSHIPS, "en", "memberships|professional memberships|affiliations"
              + "|professional affiliations|associations|professional associations|organizations"
              + "|membership|professional organizations|societies|memberships and affiliations"
              + "|affiliations and memberships|committees|committee memberships"
              + "|professional activities|board memberships|clubs"),
          row(Kind.MEMBERSHIPS, "de", "mitgliedschaften|verbande|mitgliedschaft"),
          row(Kind.MEMBERSHIPS, "fr", "affiliations|adhesions|affiliations professionnelles"),
          row(Kind.MEMBERSHIPS, "es", "membresias|afiliaciones|asociaciones"),
          row(Kind.MEMBERSHIPS, "pt", "afiliacoes|associacoes"),
          row(Kind.MEMBERSHIPS, "it", "affiliazioni|associazioni"),
          row(Kind.MEMBERSHIPS, "nl", "lidmaatschappen"),
          row(Kind.MEMBERSHIPS, "pl", "czlonkostwo|czlonkostwa|organizacje"),
          row(Kind.MEMBERSHIPS, "tr", "uyelikler|dernek uyelikleri"),
          row(Kind.MEMBERSHIPS, "zh", "社团活动|会员资格|社团经历|专业协会"),
          row(Kind.MEMBERSHIPS, "ja", "所属団体|所属学会|会員資格"),
          row(Kind.INTERESTS, "en", "interests|hobbies|hobbies and interests|interests and hobbies"
              + "|personal interests|activities|extracurricular activities|extracurriculars"
              + "|research interests|activities and interests|other interests|passions"
              + "|leisure activities|hobbies and activities|extracurricular|outside work"
              + "|interests and activities|areas of interest|professional interests|hobby"
              + "|fields of interest|academic interests|extra curricular activities|sports"),
          row(Kind.INTERESTS, "de", "interessen|hobbys|hobbies|freizeit|interessen und hobbys"
              + "|hobbys und interessen|freizeitaktivitaten|personliche interessen|hobbies und"
              + " interessen|freizeitinteressen|interessen und hobbies|interessensgebiete"),
          row(Kind.INTERESTS, "fr", "interets|centres d interet|centres d interets|loisirs"
              + "|activites|passions|activites extra professionnelles|hobbies|divers"
              + "|interets personnels|loisirs et interets|centre d interet|centre d interets"
              + "|activites et loisirs|activites extrascolaires"),
          row(Kind.INTERESTS, "es", "intereses|aficiones|hobbies|intereses personales|pasatiempos"
              + "|intereses y aficiones|otros intereses"),
          row(Kind.INTERESTS, "pt", "interesses|hobbies|passatempos|interesses pessoais"),
          row(Kind.INTERESTS, "it", "interessi|hobby|passioni|hobby e interessi|interessi personali"
              + "|interessi e hobby|tempo libero"),
          row(Kind.INTERESTS, "nl", "interesses|hobby s|hobbys|vrije tijd|hobby s en interesses"),
          row(Kind.INTERESTS, "pl", "zainteresowania|hobby|zainteresowania i hobby"),
          row(Kind.INTERESTS, "tr", "ilgi alanlari|hobiler|hobi|ilgi alanlari ve hobiler|aktiviteler"),
          row(Kind.INTERESTS, "zh", "兴趣爱好|兴趣|爱好|兴趣与爱好|興趣愛好|興趣|个人爱好|研究兴趣|特长爱好"),
          row(Kind.INTERESTS, "ja", "趣味|興味|関心|趣味特技|趣味関心|関心分野"),
          row(Kind.INTERESTS, "hi", "ruchi|ruchiyan|shauk|abhiruchi"),
          row(Kind.REFERENCES, "en", "references|referees|testimonials|recommendations|reference"
              + "|professional references|references and testimonials|academic references"),
          row(Kind.REFERENCES, "de", "referenzen|empfehlungen|empfehlung|referenz"),
          row(Kind.REFERENCES, "fr", "recommandations|references professionnelles|recommendations"),
          row(Kind.REFERENCES, "es", "referencias|recomendaciones|referencias personales"
              + "|referencias profesionales"),
          row(Kind.REFERENCES, "pt", "recomendacoes|referencias profissionais"),
          row(Kind.REFERENCES, "it", "referenze|raccomandazioni"),
          row(Kind.REFERENCES, "nl", "referenties|aanbevelingen"),
          row(Kind.REFERENCES, "pl", "referencje|rekomendacje"),
          row(Kind.REFERENCES, "tr", "referanslar|tavsiyeler"),
          row(Kind.REFERENCES, "zh", "推荐人|推荐信|证明人|推薦人|推荐"),
          row(Kind.REFERENCES, "ja", "推薦者|照会先|参考人|推薦|推薦文"),
          row(Kind.REFERENCES, "hi", "sandarbh"),
          row(Kind.CONTACT, "en", "contact|contact information|contact details|personal information"
              + "|personal details|contact me|contact info|contacts|personal data|get in touch"
              + "|personal info|personal|details|info|information|basic information|basics"
              + "|reach me|coordinates|address|contact and links|general information|lets talk"),
          row(Kind.CONTACT, "de", "kontakt|personliche daten|kontaktdaten|personliche angaben"
              + "|zur person|angaben zur person|personalien|persoenliche daten|anschrift"
              + "|kontaktinformationen|person|daten"),
          row(Kind.CONTACT, "fr", "coordonnees|informations personnelles|informations"
              + "|etat civil|contactez moi|donnees personnelles|mes coordonnees|contacter"),
          row(Kind.CONTACT, "es", "contacto|datos personales|informacion personal"
              + "|informacion de contacto|datos de contacto|datos"),
          row(Kind.CONTACT, "pt", "contato|contacto|dados pessoais|informacoes pessoais|contatos"
              + "|contactos|informacoes de contato|informacoes"),
          row(Kind.CONTACT, "it", "contatti|dati personali|informazioni personali|contatto"
              + "|recapiti|informazioni|anagrafica"),
          row(Kind.CONTACT, "nl", "contactgegevens|persoonlijke gegevens|personalia"
              + "|persoonlijke informatie|gegevens"),
          row(Kind.CONTACT, "pl", "kontakt|dane osobowe|dane kontaktowe|dane personalne|dane"),
          row(Kind.CONTACT, "tr", "iletisim|kisisel bilgiler|iletisim bilgileri|kisisel bilgi"
              + "|bilgiler"),
          row(Kind.CONTACT, "zh", "联系方式|个人信息|基本信息|联系我|个人资料|基本资料|聯絡方式|個人資料|联系信息|基本資料|聯繫方式"),
          row(Kind.CONTACT, "ja", "連絡先|基本情報|個人情報|氏名連絡先"),
          row(Kind.CONTACT, "hi", "sampark|vyaktigat jankari|vyaktigat vivaran|sampark jankari"),
          row(Kind.LINKS, "en", "links|profiles|social|social media|online profiles|web|websites"
              + "|social profiles|social links|social networks|online presence|find me online"
              + "|networks|network|website|web links|online|digital presence|on the web"
              + "|professional links|web presence|find me on"),
          row(Kind.LINKS, "de", "profile|soziale netzwerke|netzwerke|online profile|webprofile"),
          row(Kind.LINKS, "fr", "liens|reseaux|reseaux sociaux|profils|sites web|sur le web"),
          row(Kind.LINKS, "es", "enlaces|redes sociales|redes|perfiles"),
          row(Kind.LINKS, "pt", "redes sociais|ligacoes|perfis"),
          row(Kind.LINKS, "it", "collegamenti|social network|profili|reti sociali"),
          row(Kind.LINKS, "nl", "sociale media|profielen|sociale netwerken"),
          row(Kind.LINKS, "pl", "linki|profile spolecznosciowe|media spolecznosciowe"),
          row(Kind.LINKS, "tr", "baglantilar|sosyal medya|sosyal aglar|profiller"),
          row(Kind.LINKS, "zh", "链接|社交媒体|个人链接|社交账号|連結|社交链接|个人主页"),
          row(Kind.LINKS, "ja", "リンク|sns|ソーシャルメディア"),
          row(Kind.OTHER, "en", "additional information|miscellaneous|other|other information"
              + "|additional|misc|declaration|availability|notes|further information|visa status"
              + "|work authorization|security clearance|driving licence|driving license"
              + "|community and leadership|leadership|personal qualities|personality|mentoring"
              + "|supervision|student supervision|reviewing|editorial boards|press|media|exhibitions"
              + "|leadership and activities|leadership activities|quotes|favorite quote|philosophy"
              + "|life philosophy|my life philosophy|my time|most proud of|a day of my life"),
          row(Kind.OTHER, "de", "sonstiges|weitere angaben|verschiedenes|weiteres|fuhrerschein"
              + "|zusatzliche informationen|weitere informationen|erklarung"),
          row(Kind.OTHER, "fr", "autres|informations complementaires|autre|permis|permis de conduire"),
          row(Kind.OTHER, "es", "otros|informacion adicional|otros datos|otros datos de interes"),
          row(Kind.OTHER, "pt", "outros|informacoes adicionais|outras informacoes"),
          row(Kind.OTHER, "it", "altro|ulteriori informazioni|altre informazioni|patente|patenti"
              + "|patente di guida|informazioni aggiuntive|trattamento dei dati personali"),
          row(Kind.OTHER, "nl", "overig|overige|overige informatie|diversen|rijbewijs"),
          row(Kind.OTHER, "pl", "inne|dodatkowe informacje|klauzula|prawo jazdy"),
          row(Kind.OTHER, "tr", "diger|ek bilgiler|diger bilgiler|ehliyet"),
          row(Kind.OTHER, "zh", "其他|其他信息|附加信息|其它|其他資訊"),
          row(Kind.OTHER, "ja", "その他|備考|本人希望|本人希望記入欄"));

  /** The kind that each phrase names; of two kinds the one that stands first in the table. */
  static final Map<String, Kind> KINDS = kinds();

  private HeadingPhrases() {}

  private static Row row(Kind kind, String language, String phrases) {
    return new Row(kind, language, phrases);
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    for (Row row : TABLE) {
      for (String phrase : row.phrases().split("\\|")) {
        kinds.putIfAbsent(HeadingWords.fold(phrase), row.kind());
      }
    }
    return Map.copyOf(kinds);
  }
}
