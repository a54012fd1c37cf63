package org.evenkeel.desk.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/// Markdown (CommonMark) that people and strangers wrote, as HTML that is safe on a page: tags show
/// as text, addresses are kept to the web and mail, and pictures become links, so that reading a
/// note fetches nothing.
public final class Markdown {
  /// The page has its own headings above.
  private static final int LEAST_HEADING = 3;

  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(50).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          .attributeProviderFactory(_ -> (node, _, attributes) -> decorate(node, attributes))
          .build();

  private Markdown() {}

  /// The text as HTML.
  public static String html(String markdown) {
    Node document = PARSER.parse(markdown);
    document.accept(new Tamed());
    return RENDERER.render(document);
  }

  private static void decorate(Node node, Map<String, String> attributes) {
    if (node instanceof Link) {
      attributes.put("rel", "noopener noreferrer nofollow");
    }
  }

  /// Turns pictures into links, and keeps headings below those of the page.
  private static final class Tamed extends AbstractVisitor {
    @Override
    public void visit(Image image) {
      Link link = new Link(image.getDestination(), image.getTitle());
      for (Node child : children(image)) {
        link.appendChild(child);
      }
      image.insertAfter(link);
      image.unlink();
      visitChildren(link);
    }

    private static List<Node> children(Node parent) {
      List<Node> children = new ArrayList<>();
      for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
        children.add(child);
      }
      return children;
    }

    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(6, heading.getLevel() + LEAST_HEADING - 1));
      visitChildren(heading);
    }
  }
}
