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
import io.praxisbot.core.message.fit.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields as input blocks. None holds more than Slack takes: the core sees to that. */
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
    String initial = Words.sendable(field.initial());
    return PlainTextInputElement.builder()
        .actionId(Elements.VALUE)
        .multiline(field.multiline())
        .maxLength(Math.max(1, field.maxLength()))
        .initialValue(initial.isEmpty() ? null : initial)
        .placeholder(placeholder(field.placeholder()))
        .build();
  }

  private static @Nullable PlainTextObject placeholder(String text) {
    return text.isBlank() ? null : Plain.of(text, Limits.PLACEHOLDER);
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
