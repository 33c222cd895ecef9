# Broadside in a container, for an ordinary user, with its browser and fonts inside. The browser's sandbox is on: it needs user
# namespaces, which Docker's default seccomp profile withholds (README.md, "In a container").
FROM node:22-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY build.mjs view-shape.mjs view-shape.d.mts tsconfig.json tsconfig.build.json README.md CHANGELOG.md LICENSE ./
COPY src src
COPY templates templates
RUN node build.mjs && npm pack --ignore-scripts --pack-destination /tmp

FROM node:22-bookworm-slim
COPY --from=build /tmp/broadside-*.tgz /tmp/broadside.tgz
RUN npm install --global --ignore-scripts --no-audit --no-fund /tmp/broadside.tgz && npm cache clean --force \
 && mkdir /work && chown 1000:1000 /work
USER 1000
WORKDIR /work
# Unpacks the browser; building an image has no user namespaces to try its sandbox with.
RUN BROADSIDE_NO_SANDBOX=1 broadside doctor --fix
ENTRYPOINT ["broadside"]
CMD ["build"]
