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
        .map(route -> prepare(delivery, person.get(), route))
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

  private Preparation prepare(Delivery delivery, Person person, Route route) {
    Optional<Delivery> before = route.update() ? Optional.empty() : order.before(delivery);
    if (before.isPresent()) {
      return early(before.get());
    }
    if (!route.update() && delivery.onlyThere() && stoodAside(delivery)) {
      return new Preparation.Withheld("aside-gone");
    }
    if (!route.update() && delivery.onlyIfThere()) {
      return new Preparation.Withheld("nothing-there");
    }
    if (order.overtaken(delivery)) {
      return new Preparation.Withheld("overtaken");
    }
    return rendering
        .render(delivery, person)
        .<Preparation>map(message -> new Preparation.Ready(route, message))
        .orElseGet(() -> new Preparation.Withheld("nothing-to-say"));
  }

  private static Preparation early(Delivery before) {
    return before.held()
        ? new Preparation.Held(before.notBefore().orElseThrow())
        : new Preparation.Early();
  }

  private boolean stoodAside(Delivery delivery) {
    return replaced(delivery).filter(post -> post.ref().standsAside()).isPresent();
  }

  private Optional<Route> route(Delivery delivery, Person person) {
    Optional<Aside> way = way(delivery, person);
    return inPlace(delivery, person, way)
        .or(() -> pressed(delivery, way))
        .or(() -> anew(delivery, person, way));
  }

  /** The way back, while whoever typed or pressed there is still the person. */
  private Optional<Aside> way(Delivery delivery, Person person) {
    return delivery
        .aside()
        .filter(aside -> person.accounts().contains(aside.account()))
        .filter(aside -> platforms.containsKey(aside.account().platform()));
  }

  private Optional<Route> anew(Delivery delivery, Person person, Optional<Aside> way) {
    Optional<Aside> there =
        way.filter(aside -> aside.elsewhere() && delivery.place() == Delivery.Place.NEW);
    // Whoever writes or presses reads the answer there, even if they are asked on another one.
    boolean fresh = delivery.place() == Delivery.Place.NEW;
    Account account =
        way.filter(aside -> fresh).map(Aside::account).orElse(person.accounts().get(0));
    return platform(account).map(to -> new Route(to, account, Optional.empty(), there));
  }

  /** Only where the person still is: an account that left them may be somebody else's. */
  private Optional<Route> inPlace(Delivery delivery, Person person, Optional<Aside> way) {
    return replaced(delivery)
        .filter(post -> person.accounts().contains(post.ref().account()))
        .flatMap(post -> inPlace(post, delivery, way.filter(aside -> leadsTo(aside, post))));
  }

  /** No way back leads from one platform, or workspace, to another. */
  private static boolean leadsTo(Aside aside, Post post) {
    return aside.account().equals(post.ref().account());
  }

  private Optional<Route> inPlace(Post post, Delivery delivery, Optional<Aside> way) {
    if (post.ref().standsAside() && !(way.isPresent() && delivery.replacesAside())) {
      return Optional.empty();
    }
    Account account = post.ref().account();
    return platform(account).map(to -> new Route(to, account, Optional.of(post), way));
  }

  /** Whatever was pressed is there, even if nobody knew that it had arrived. */
  private Optional<Route> pressed(Delivery delivery, Optional<Aside> way) {
    return delivery
        .slot()
        .filter(slot -> delivery.replacesAside() && stores.posts().in(slot).isEmpty())
        .flatMap(slot -> way.map(a -> new Post(slot, PostRef.aside(a.account(), delivery.id()))))
        .flatMap(post -> inPlace(post, delivery, way));
  }
}
