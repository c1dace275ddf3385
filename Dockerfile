# Praxis in a container: see docs/docker.md. bin/check-dockerfile lints this file and runs its commands.

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
# Tests and formatting are bin/verify's business, before anything is released.
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -pl app -am -DskipTests -Dspotless.check.skip=true package
# What seldom changes comes first, so that a new version of Praxis moves only the last, small layer.
RUN java -Djarmode=tools -jar app/target/praxis.jar extract --layers --destination /layers


FROM eclipse-temurin:17-jre-noble
# By number, so that Kubernetes' runAsNonRoot can see that it isn't root. It owns /data and nothing else.
RUN install -d -o 10001 -g 10001 -m 0750 /data
WORKDIR /opt/praxis
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./

# PRAXIS_BIND stays unset on purpose. While the playground is on, Praxis listens on 127.0.0.1 only, and
# in a container nobody outside reaches that: to try the playground run with -e PRAXIS_BIND=0.0.0.0 and
# publish the port on loopback (-p 127.0.0.1:8080:8080), for on the playground everybody is an admin.
ENV PORT=8080 \
    PRAXIS_DATA=/data
VOLUME /data
EXPOSE 8080
USER 10001:10001

# Bash alone, because the image holds neither curl nor wget for certain.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${PORT} && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]

# The heap follows the container's memory; the rest is for threads, code and buffers. One process that
# mostly waits needs no parallel collector. Out of memory means out: whoever runs it starts it anew.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-Duser.home=/data", "-jar", "praxis.jar"]
