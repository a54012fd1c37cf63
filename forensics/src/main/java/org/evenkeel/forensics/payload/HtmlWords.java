package org.evenkeel.forensics.payload;

import java.util.Arrays;
import java.util.Set;

/// Names of HTML, SVG and of what browsers understood before them.
final class HtmlWords {
  /// Tags that run or load something by themselves, or hide what does.
  static final Set<String> RUNNING =
      words(
          "!-- !attlist !doctype !entity ?import ?xml animate applet base bgsound "
              + "comment embed foreignobject frame frameset handler iframe ilayer import "
              + "isindex layer link math meta noscript object portal script set style svg "
              + "template xml xss");

  /// Tags that pages are made of.
  static final Set<String> ORDINARY =
      words(
          "a abbr article audio b big blink body br button canvas center details dialog "
              + "div em event-source font footer form h1 h2 h3 head header hr html i image "
              + "img input keygen label li listing main map marquee menu nav ol option p "
              + "plaintext pre s section select source span strong sub summary sup table "
              + "tbody td textarea tfoot th thead title tr track tt u ul video xmp");

  /// Attributes that hold an address.
  static final Set<String> ADDRESSES =
      words(
          "action background code codebase content data dynsrc formaction from href "
              + "lowsrc poster src srcdoc to url values xlink:href");

  /// Attributes that say what happens on an event.
  static final Set<String> EVENTS =
      words(
          "onabort onactivate onafterprint onafterscriptexecute onafterupdate "
              + "onanimationcancel onanimationend onanimationiteration onanimationstart "
              + "onauxclick onbeforeactivate onbeforecopy onbeforecut onbeforedeactivate "
              + "onbeforeeditfocus onbeforeinput onbeforematch onbeforepaste onbeforeprint "
              + "onbeforescriptexecute onbeforetoggle onbeforeunload onbeforeupdate onbegin "
              + "onblur onbounce oncancel oncanplay oncanplaythrough oncellchange onchange "
              + "onclick onclose oncontextmenu oncontrolselect oncopy oncuechange oncut "
              + "ondataavailable ondatasetchanged ondatasetcomplete ondblclick ondeactivate "
              + "ondrag ondragend ondragenter ondragleave ondragover ondragstart ondrop "
              + "ondurationchange onemptied onend onended onerror onerrorupdate onexit "
              + "onfilterchange onfinish onfocus onfocusin onfocusout onformchange "
              + "onforminput onfullscreenchange onhashchange onhelp oninput oninvalid "
              + "onkeydown onkeypress onkeyup onlanguagechange onlayoutcomplete onload "
              + "onloadeddata onloadedmetadata onloadend onloadstart onlosecapture "
              + "onmediacomplete onmediaerror onmessage onmousedown onmouseenter onmouseleave "
              + "onmousemove onmouseout onmouseover onmouseup onmousewheel onmove onmoveend "
              + "onmovestart onoffline ononline onoutofsync onpagehide onpageshow onpaste "
              + "onpause onplay onplaying onpointerdown onpointerenter onpointermove "
              + "onpointerout onpointerover onpointerup onpopstate onprogress "
              + "onpropertychange onratechange onreadystatechange onredo onrepeat onreset "
              + "onresize onresizeend onresizestart onresume onreverse onrowenter onrowexit "
              + "onrowsdelete onrowsinserted onscroll onscrollend onsearch onseek onseeked "
              + "onseeking onselect onselectionchange onselectstart onshow onstalled onstart "
              + "onstop onstorage onsubmit onsuspend onsyncrestored ontimeerror ontimeupdate "
              + "ontoggle ontouchend ontouchmove ontouchstart ontrackchange "
              + "ontransitioncancel ontransitionend ontransitionrun ontransitionstart onundo "
              + "onunload onurlflip onvolumechange onwaiting onwebkitanimationend "
              + "onwebkittransitionend onwheel");

  private HtmlWords() {}

  private static Set<String> words(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ", -1)));
  }
}
