package io.praxisbot.core.delivery;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out, at each attempt anew, to whom, where and what. */
final class Preparing {

  private final DeliveryStores stores;
  private final SlotOrder order;
  private final Rendering rendering;
  private final Map<PlatformName, Platform> platforms;

  Preparing(DeliveryStores stores, Rendering rendering, Collection<Platform> platforms) {
    this.stores = stores;
    this.order = new SlotOrder(stores.ledger());
    this.rendering = rendering;
    this.platforms =
        platforms.stream()
            .collect(Collectors.toUnmodifiableMap(Platform::name, Function.identity()));
  }

  Preparation prepare(Delivery delivery) {
    Optional<Person> person = person(delivery);
    if (person.isEmpty()) {
      return new Preparation.Withheld("person-gone");
    }
    if (person.get().deactivated()) {
      // Slack takes messages to people who are gone as if they arrived.
      return new Preparation.Withheld("gone");
    }
    if (delivery.proactive() && !person.get().belongs()) {
      return new Preparation.Withheld("outside");
    }
    if (person.get().accounts().isEmpty()) {
      return new Preparation.NoWay("no-account");
    }
    return route(delivery, person.get())
        .map(route -> prepare(delivery, route))
        .orElseGet(() -> new Preparation.NoWay("no-platform"));
  }

  /** All accounts in which it may stand by now: the person may have moved since the attempt. */
  List<Account> accounts(Delivery delivery) {
    return person(delivery).map(Person::accounts).orElse(List.of()).stream()
        .filter(account -> platforms.containsKey(account.platform()))
        .toList();
  }

  /** The platform of one of those accounts. */
  Optional<Platform> platform(Account account) {
    return Optional.ofNullable(platforms.get(account.platform()));
  }

  /** What an update replaces, if it stands somewhere. */
  Optional<Post> replaced(Delivery delivery) {
    return delivery
        .slot()
        .filter(slot -> delivery.place() == Delivery.Place.IN_PLACE)
        .flatMap(stores.posts()::in);
  }

  /** How it was attempted, as far as can be told without whoever did. */
  Manner manner(Delivery delivery) {
    Optional<Post> replaced = replaced(delivery);
    boolean aside = delivery.aside().filter(Aside::elsewhere).isPresent();
    if (replaced.isPresent()) {
      return replaced.get().ref().standsAside() && aside ? Manner.ASIDE : Manner.UPDATE;
    }
    return aside ? Manner.ASIDE : Manner.POST;
  }

  private Optional<Person> person(Delivery delivery) {
    return stores.people().find(delivery.to()).map(stored -> stored.value());
  }

  private Preparation prepare(Delivery delivery, Route route) {
    if (!route.update() && order.early(delivery)) {
      return new Preparation.Early();
    }
    if (!route.update() && delivery.onlyThere() && stoodAside(delivery)) {
      return new Preparation.Withheld("aside-gone");
    }
    if (order.overtaken(delivery)) {
      return new Preparation.Withheld("overtaken");
    }
    return rendering
        .render(delivery)
        .<Preparation>map(message -> new Preparation.Ready(route, message))
        .orElseGet(() -> new Preparation.Withheld("nothing-to-say"));
  }

  private boolean stoodAside(Delivery delivery) {
    return replaced(delivery).filter(post -> post.ref().standsAside()).isPresent();
  }

  private Optional<Route> route(Delivery delivery, Person person) {
    Account first = person.accounts().get(0);
    return inPlace(delivery, person)
        .or(() -> pressed(delivery, first))
        .or(() -> anew(delivery, first));
  }

  private Optional<Route> anew(Delivery delivery, Account account) {
    Optional<Aside> way =
        delivery
            .aside()
            .filter(aside -> aside.elsewhere() && delivery.place() == Delivery.Place.NEW);
    return platform(account).map(to -> new Route(to, account, Optional.empty(), way));
  }

  /** Only where the person still is: an account that left them may be somebody else's. */
  private Optional<Route> inPlace(Delivery delivery, Person person) {
    return replaced(delivery)
        .filter(post -> person.accounts().contains(post.ref().account()))
        .filter(post -> !post.ref().standsAside() || delivery.replacesAside())
        .flatMap(post -> inPlace(post, delivery, post.ref().account()));
  }

  private Optional<Route> inPlace(Post post, Delivery delivery, Account account) {
    return platform(account).map(to -> new Route(to, account, Optional.of(post), delivery.aside()));
  }

  /** Whatever was pressed is there, even if nobody knew that it had arrived. */
  private Optional<Route> pressed(Delivery delivery, Account account) {
    return delivery
        .slot()
        .filter(slot -> delivery.replacesAside() && stores.posts().in(slot).isEmpty())
        .map(slot -> new Post(slot, PostRef.aside(account, delivery.id())))
        .flatMap(post -> inPlace(post, delivery, account));
  }
}
