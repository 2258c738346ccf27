package dev.vitae.normalizer.parser.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Networks that people have profiles in: their names, addresses, and how user names stand there.
 */
final class Networks {

  /**
   * A network.
   *
   * @param name its name
   * @param words what people write for it, in lower case
   * @param address matches the address of a profile without scheme; group 1 is the user name
   * @param form the address of a profile, %s for the user name; empty where it does not follow
   */
  record Network(String name, List<String> words, Pattern address, String form) {}

  static final List<Network> TABLE =
      List.of(
          row(
              "LinkedIn",
              "linkedin|linked in|领英",
              "(?:\\w+\\.)?linkedin\\.com/(?:in|pub)/([^/?#\\s]+).*",
              "https://www.linkedin.com/in/%s"),
          row("GitHub", "github|git hub", "github\\.com/([^/?#\\s]+)/?", "https://github.com/%s"),
          row("GitLab", "gitlab", "gitlab\\.com/([^/?#\\s]+)/?", "https://gitlab.com/%s"),
          row(
              "Bitbucket",
              "bitbucket",
              "bitbucket\\.org/([^/?#\\s]+)/?",
              "https://bitbucket.org/%s"),
          row(
              "Twitter",
              "twitter",
              "(?:mobile\\.)?twitter\\.com/@?([^/?#\\s]+)/?",
              "https://twitter.com/%s"),
          row("X", "x", "x\\.com/@?([^/?#\\s]+)/?", "https://x.com/%s"),
          row(
              "Mastodon",
              "mastodon",
              "(?:mastodon\\.\\w+|mas\\.to|hachyderm\\.io|fosstodon\\.org|mstdn\\.\\w+|[\\w.-]+)/@([^/?#\\s]+)",
              ""),
          row(
              "Stack Overflow", "stack overflow|stackoverflow|so",
              "(?:\\w+\\.)?stackoverflow\\.com/users/(\\d+(?:/[^/?#\\s]+)?)", ""),
          row(
              "Facebook",
              "facebook",
              "(?:\\w+\\.)?facebook\\.com/([^/?#\\s]+)/?",
              "https://facebook.com/%s"),
          row(
              "Instagram",
              "instagram",
              "instagram\\.com/([^/?#\\s]+)/?",
              "https://instagram.com/%s"),
          row("Medium", "medium", "medium\\.com/@([^/?#\\s]+)/?", "https://medium.com/@%s"),
          row("Dev.to", "dev.to|dev to|devto", "dev\\.to/([^/?#\\s]+)/?", "https://dev.to/%s"),
          row(
              "YouTube",
              "youtube",
              "youtube\\.com/(?:c/|user/|channel/|@)?([^/?#\\s]+)/?",
              "https://youtube.com/%s"),
          row("Telegram", "telegram", "(?:t\\.me|telegram\\.me)/([^/?#\\s]+)/?", "https://t.me/%s"),
          row("Kaggle", "kaggle", "kaggle\\.com/([^/?#\\s]+)/?", "https://kaggle.com/%s"),
          row(
              "LeetCode",
              "leetcode",
              "leetcode\\.com/(?:u/)?([^/?#\\s]+)/?",
              "https://leetcode.com/%s"),
          row(
              "HackerRank",
              "hackerrank",
              "hackerrank\\.com/(?:profile/)?([^/?#\\s]+)/?",
              "https://www.hackerrank.com/%s"),
          row(
              "Codeforces",
              "codeforces",
              "codeforces\\.com/profile/([^/?#\\s]+)/?",
              "https://codeforces.com/profile/%s"),
          row("Dribbble", "dribbble", "dribbble\\.com/([^/?#\\s]+)/?", "https://dribbble.com/%s"),
          row("Behance", "behance", "behance\\.net/([^/?#\\s]+)/?", "https://www.behance.net/%s"),
          row("CodePen", "codepen", "codepen\\.io/([^/?#\\s]+)/?", "https://codepen.io/%s"),
          row(
              "Xing",
              "xing",
              "xing\\.com/profile/([^/?#\\s]+)/?",
              "https://www.xing.com/profile/%s"),
          row(
              "ResearchGate",
              "researchgate",
              "researchgate\\.net/profile/([^/?#\\s]+)/?",
              "https://www.researchgate.net/profile/%s"),
          row("ORCID", "orcid", "orcid\\.org/([\\dX-]+)/?", "https://orcid.org/%s"),
          row(
              "Google Scholar", "google scholar|scholar",
              "scholar\\.google\\.[\\w.]+/citations\\?.*user=([^&#\\s]+).*", ""),
          row(
              "Bluesky",
              "bluesky",
              "bsky\\.app/profile/([^/?#\\s]+)/?",
              "https://bsky.app/profile/%s"),
          row("Keybase", "keybase", "keybase\\.io/([^/?#\\s]+)/?", "https://keybase.io/%s"),
          row(
              "Reddit",
              "reddit",
              "reddit\\.com/u(?:ser)?/([^/?#\\s]+)/?",
              "https://www.reddit.com/user/%s"),
          row("Skype", "skype", "join\\.skype\\.com/([^/?#\\s]+)/?", ""),
          row(
              "Pinterest",
              "pinterest",
              "pinterest\\.\\w+/([^/?#\\s]+)/?",
              "https://www.pinterest.com/%s"),
          row("Vimeo", "vimeo", "vimeo\\.com/([^/?#\\s]+)/?", "https://vimeo.com/%s"),
          row(
              "SoundCloud",
              "soundcloud",
              "soundcloud\\.com/([^/?#\\s]+)/?",
              "https://soundcloud.com/%s"),
          row("Twitch", "twitch", "twitch\\.tv/([^/?#\\s]+)/?", "https://www.twitch.tv/%s"),
          row(
              "Zhihu",
              "zhihu|知乎",
              "zhihu\\.com/people/([^/?#\\s]+)/?",
              "https://www.zhihu.com/people/%s"),
          row("Qiita", "qiita", "qiita\\.com/([^/?#\\s]+)/?", "https://qiita.com/%s"),
          row("Gitee", "gitee", "gitee\\.com/([^/?#\\s]+)/?", "https://gitee.com/%s"));

  private Networks() {}

  /** The network of an address without scheme and www; null for a site of one's own. */
  static Network ofAddress(String address) {
    for (Network network : TABLE) {
      if (network.address().matcher(address).matches()) {
        return network;
      }
    }
    return null;
  }

  /** The network that a word names; null when it names none. */
  static Network ofWord(String word) {
    String lower = word.strip().toLowerCase(Locale.ROOT);
    for (Network network : TABLE) {
      if (network.words().contains(lower)) {
        return network;
      }
    }
    return null;
  }

  /** The person's name in the network; null where the address does not say. */
  static String username(Network network, String address) {
    Matcher matcher = network.address().matcher(address);
    return matcher.matches() ? matcher.group(1) : null;
  }

  private static Network row(String name, String words, String address, String form) {
    return new Network(
        name,
        List.of(words.split("\\|")),
        Pattern.compile(address, Pattern.CASE_INSENSITIVE),
        form);
  }
}
