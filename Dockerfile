# Builds the executable jar and runs it as a user without rights.
FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN ./mvnw -B -ntp -DskipTests dependency:go-offline
COPY processes processes
COPY forms forms
COPY documents documents
COPY law law
COPY src src
RUN ./mvnw -B -ntp -DskipTests package

FROM eclipse-temurin:17-jre
# LibreOffice makes PDF/A of the issued documents; the fonts come with the jar.
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl libreoffice-writer-nogui \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin kuanyan
COPY --from=build /build/target/kuanyan.jar /opt/kuanyan/kuanyan.jar
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-Duser.timezone=Asia/Shanghai", "-XX:MaxRAMPercentage=75", "-jar", "/opt/kuanyan/kuanyan.jar"]
