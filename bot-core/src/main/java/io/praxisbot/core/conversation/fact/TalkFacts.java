package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.oneonone.OneOnOne;
import io.praxisbot.core.followup.oneonone.OneOnOneId;
import java.util.List;
import java.util.Optional;

/**
 * What a turn about a 1:1 is judged by.
 *
 * @param all the agendas that the person has or had a part in
 * @param aboutMe what managers did about the person, newest first
 */
public record TalkFacts(List<OneOnOne> all, List<FollowUp> aboutMe) {

  public static final TalkFacts NONE = new TalkFacts(List.of(), List.of());

  public TalkFacts {
    all = List.copyOf(all);
    aboutMe = List.copyOf(aboutMe);
  }

  public Optional<OneOnOne> of(OneOnOneId id) {
    return all.stream().filter(pair -> pair.id().equals(id)).findFirst();
  }
}
