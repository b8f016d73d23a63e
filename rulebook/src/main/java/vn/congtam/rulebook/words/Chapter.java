package vn.congtam.rulebook.words;

import java.util.List;
import vn.congtam.rulebook.text.Text;

/** What a rule set says of one matter. */
public record Chapter(String name, Text title, List<Provision> provisions) {}
