package dev.vitae.enricher.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names that stand for each other, in the spelling names are compared in. */
final class Nicknames {
  // One row is one name in its forms; a form may stand in several rows.
  private static final List<String> ROWS =
      List.of(
          "alexander alex sasha sandy lex",
          "alexandra alex sasha sandra",
          "andrew andy drew andreas",
          "anthony tony antonio",
          "benjamin ben benny",
          "catherine katherine kathryn cathy kathy kate katie katja",
          "charles charlie chuck",
          "christian chris",
          "christine christina chris tina",
          "christopher chris topher",
          "daniel dan danny",
          "david dave",
          "deborah debra debbie deb",
          "dmitry dmitri dima",
          "edward ed eddie ted ned",
          "elizabeth elisabeth liz lizzie beth betty eliza lisa",
          "francis francisco frank paco fran",
          "frederick fred freddy friedrich",
          "gerald jerry gerry",
          "gregory greg",
          "henry harry hank heinrich",
          "ivan vanya",
          "jacob jake jakob",
          "james jim jimmy jamie",
          "jennifer jen jenny",
          "jessica jess jessie",
          "john jon johnny jack",
          "jonathan jon jonny",
          "joseph joe joey josef",
          "jose pepe",
          "joshua josh",
          "kenneth ken kenny",
          "lawrence laurence larry",
          "leonard leo len",
          "margaret maggie meg peggy rita greta",
          "matthew matt matthias",
          "maximilian max",
          "michael mike mick micky michail",
          "mikhail misha michael",
          "mohammed muhammad mohammad mohamed mo",
          "nathaniel nathan nate",
          "nicholas nick nicolas niklas nico",
          "nikolai kolya nick",
          "pamela pam",
          "patricia pat patty tricia",
          "patrick pat paddy",
          "peter pete pjotr",
          "philip phillip phil",
          "rebecca becky becca",
          "richard rich rick ricky dick",
          "robert rob bob bobby robbie bert",
          "ronald ron ronnie",
          "samuel sam sammy",
          "samantha sam",
          "sebastian seb basti bastian",
          "sergey sergei serge",
          "stephen steven steve stefan stephan",
          "stephanie steph stefanie",
          "susan sue susie suzanne",
          "theodore ted theo teddy",
          "thomas tom tommy",
          "timothy tim timmy",
          "valentina valya tina",
          "victoria vicky tori",
          "vladimir vlad volodya",
          "walter walt",
          "william will bill billy liam wilhelm",
          "yevgeny evgeny eugene zhenya",
          "zachary zach zack");

  private static final Map<String, Set<Integer>> ROWS_OF_NAME = index();

  private Nicknames() {}

  static boolean areOne(String name, String other) {
    Set<Integer> shared = new HashSet<>(ROWS_OF_NAME.getOrDefault(name, Set.of()));
    shared.retainAll(ROWS_OF_NAME.getOrDefault(other, Set.of()));
    return !shared.isEmpty();
  }

  private static Map<String, Set<Integer>> index() {
    Map<String, Set<Integer>> rows = new HashMap<>();
    for (int i = 0; i < ROWS.size(); i++) {
      for (String name : ROWS.get(i).split(" ")) {
        rows.computeIfAbsent(name, n -> new HashSet<>()).add(i);
      }
    }
    return Map.copyOf(rows);
  }
}
