package io.praxisbot.core.conversation;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.OneOnOne;
import io.praxisbot.core.followup.OneOnOneId;
import java.util.List;
import java.util.Optional;

/**
 * What a turn about a 1:1 is judged by.
 *
 * @param all the agendas that the person has or had a part in
 * @param aboutMe what managers did about the person, newest first
 */
record TalkFacts(List<OneOnOne> all, List<FollowUp> aboutMe) {

  static final TalkFacts NONE = new TalkFacts(List.of(), List.of());

  TalkFacts {
    all = List.copyOf(all);
    aboutMe = List.copyOf(aboutMe);
  }

  Optional<OneOnOne> of(OneOnOneId id) {
    return all.stream().filter(pair -> pair.id().equals(id)).findFirst();
  }
}
