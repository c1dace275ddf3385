package io.praxisbot.slack.render;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import io.praxisbot.core.message.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields as input blocks. Slack takes 3,000 characters in one, less than an answer may have: a
 * longer one can only be typed as a message, and the field says so when it can't show it whole.
 */
final class Fields {

  private final boolean roomy;

  private Fields(boolean roomy) {
    this.roomy = roomy;
  }

  /** In a window of their own, where a few choices can stand one below the other. */
  static Fields inAModal() {
    return new Fields(true);
  }

  static Fields inAMessage() {
    return new Fields(false);
  }

  /** A choice without anything to choose is left out; Slack would refuse it. */
  List<LayoutBlock> blocks(List<Field> fields) {
    return fields.stream()
        .filter(f -> !(f instanceof Field.ChoiceField choice) || !choice.options().isEmpty())
        .<LayoutBlock>map(this::block)
        .toList();
  }

  private InputBlock block(Field field) {
    return InputBlock.builder()
        .blockId(Elements.FIELD + field.id())
        .label(Plain.of(field.label(), Limits.LABEL))
        .element(element(field))
        .hint(hint(field))
        .optional(field.optional())
        .dispatchAction(false)
        .build();
  }

  private BlockElement element(Field field) {
    if (field instanceof Field.TextField text) {
      return text(text);
    }
    if (field instanceof Field.DateField date) {
      return DatePickerElement.builder()
          .actionId(Elements.VALUE)
          .initialDate(day(date.initial()))
          .build();
    }
    return choice((Field.ChoiceField) field);
  }

  private static BlockElement text(Field.TextField field) {
    int max = longest(field);
    String initial = Cut.shorten(Escaping.clean(field.initial()), max);
    return PlainTextInputElement.builder()
        .actionId(Elements.VALUE)
        .multiline(field.multiline())
        .maxLength(max)
        .initialValue(initial.isEmpty() ? null : initial)
        .placeholder(placeholder(field.placeholder()))
        .build();
  }

  private static int longest(Field.TextField field) {
    return Math.max(1, Math.min(field.maxLength(), Limits.TYPED));
  }

  private static @Nullable PlainTextObject placeholder(String text) {
    return text.isBlank() ? null : Plain.of(text, Limits.PLACEHOLDER);
  }

  private static @Nullable PlainTextObject hint(Field field) {
    return field instanceof Field.TextField text && text.initial().length() > longest(text)
        ? Plain.of(Notices.fieldTooLong(), Limits.LABEL)
        : null;
  }

  private BlockElement choice(Field.ChoiceField field) {
    List<OptionObject> options =
        field.options().stream().limit(Limits.OPTIONS_OF_A_SELECT).map(Fields::option).toList();
    OptionObject initial =
        options.stream()
            .filter(option -> option.getValue().equals(field.initial()))
            .findFirst()
            .orElse(null);
    if (roomy && options.size() <= Limits.OPTIONS_SIDE_BY_SIDE) {
      return RadioButtonsElement.builder()
          .actionId(Elements.VALUE)
          .options(options)
          .initialOption(initial)
          .build();
    }
    return StaticSelectElement.builder()
        .actionId(Elements.VALUE)
        .options(options)
        .initialOption(initial)
        .build();
  }

  private static OptionObject option(Field.Option option) {
    if (option.value().isEmpty() || option.value().length() > Limits.OPTION_VALUE) {
      throw new IllegalArgumentException("a choice's value has 1 to 150 characters");
    }
    return OptionObject.builder()
        .text(Plain.of(option.label(), Limits.OPTION))
        .value(option.value())
        .build();
  }

  private static @Nullable String day(String iso) {
    try {
      return iso.isEmpty() ? null : LocalDate.parse(iso).toString();
    } catch (DateTimeException noDay) {
      // A field that starts empty can still be filled in.
      return null;
    }
  }
}
