package io.praxisbot.core.store.mongo;

/** The shapes that no change of the mapping may touch: databases are full of them. */
final class Golden {
  private Golden() {}

  static final String HALL =
      """
      {
        "id": "r1",
        "name": "Hall",
        "alcoves": [
          {
            "id": "r2",
            "name": "Nook",
            "behind": "r1",
            "alcoves": []
          }
        ]
      }""";

  static final String HOUSE =
      """
      {
        "_id": "h1",
        "schemaVersion": 2,
        "version": {"$numberLong": "41"},
        "name": "{\\"$ne\\":null}",
        "lit": true,
        "warm": false,
        "floors": 3,
        "doors": 4,
        "bricks": {"$numberLong": "5000000000"},
        "tiles": {"$numberLong": "6"},
        "height": 7.5,
        "colour": "GREEN",
        "times": {
          "instant": {
            "$date": "2026-11-21T08:30:15.123Z"
          },
          "duration": "PT1H30M",
          "date": "2026-11-21",
          "time": "15:00",
          "dateTime": "2026-11-21T15:00:30",
          "month": "2026-11",
          "day": "FRIDAY",
          "zone": "Pacific/Chatham"
        },
        "language": "pt-PT",
        "page": "https://praxis.example/h1?a=b",
        "motto": "$where",
        "best": "r1",
        "favourites": [
          "r2"
        ],
        "rooms": [
          {
            "id": "r1",
            "name": "Hall",
            "alcoves": [
              {
                "id": "r2",
                "name": "Nook",
                "behind": "r1",
                "alcoves": []
              }
            ]
          }
        ],
        "open": [
          "r9",
          "r1",
          "r5"
        ],
        "visits": {
          "r1": [
            {
              "is": "Missed"
            },
            {
              "is": "Postponed",
              "reason": "rain"
            },
            {
              "is": "Brief",
              "length": "PT5M"
            },
            {
              "is": "Lengthy",
              "length": "PT1H",
              "next": {
                "is": "Missed"
              }
            }
          ]
        },
        "paint": {
          "RED": {"$numberLong": "1"}
        },
        "odd": {
          "%24a%2Eb": {}
        },
        "last": {
          "is": "Brief",
          "length": "PT7M"
        }
      }""";
}
