import jenkinsts.harness.build.ImageNames

// Stands in for the global variable of the Docker Pipeline plugin: the same steps in the same order.

def withRegistry(String url, String credentialsId = null, Closure body) {
  onNode {
    withEnv(["DOCKER_REGISTRY_URL=${url}"]) {
      withDockerRegistry(ImageNames.given(url: url, credentialsId: credentialsId, toolName: env.DOCKER_TOOL_NAME)) {
        body()
      }
    }
  }
}

def withServer(String uri, String credentialsId = null, Closure body) {
  onNode {
    withDockerServer(server: ImageNames.given(uri: uri, credentialsId: credentialsId)) {
      body()
    }
  }
}

def withTool(String toolName, Closure body) {
  onNode {
    def folder = tool(name: toolName, type: 'org.jenkinsci.plugins.docker.commons.tools.DockerTool')
    withEnv(["PATH=${folder}/bin:${env.PATH}", "DOCKER_TOOL_NAME=${toolName}"]) {
      body()
    }
  }
}

def image(String id) {
  return new DockerImage(this, id)
}

def build(String name, String args = '.') {
  ImageNames.check(name)
  onNode {
    command('docker build -t $JD_IMAGE ' + args, JD_IMAGE: name)
    return image(name)
  }
}

def onNode(Closure body) {
  if (env.NODE_NAME != null) {
    return body()
  }
  return node {
    body()
  }
}

/** A command with the variables that it names, in the form of the agent's shell. */
def command(Map variables, String text, Map options = [:]) {
  def posix = isUnix()
  def script = ImageNames.script(text, variables, posix)
  if (!variables) {
    return perform(script, posix, options)
  }
  withEnv(ImageNames.overrides(variables)) {
    perform(script, posix, options)
  }
}

def perform(String script, boolean posix, Map options) {
  if (!options) {
    return posix ? sh(script) : bat(script)
  }
  def named = [script: script] + options
  return posix ? sh(named) : bat(named)
}

class DockerImage implements Serializable {
  private final docker
  public final String id

  DockerImage(docker, String id) {
    ImageNames.check(id)
    this.docker = docker
    this.id = id
  }

  String imageName() {
    return ImageNames.qualified(docker.env.DOCKER_REGISTRY_URL, id)
  }

  def inside(String args = '', Closure body) {
    docker.onNode {
      def name = runnable()
      docker.withDockerContainer(ImageNames.given(image: name, args: args, toolName: docker.env.DOCKER_TOOL_NAME)) {
        body()
      }
    }
  }

  /** The name under which the engine has the image; it is pulled when it has it under none. */
  private String runnable() {
    def name = imageName()
    if (!name.equals(id) && isThere('JD_ID', id)) {
      return id
    }
    if (!isThere('JD_TO_RUN', name)) {
      pull()
    }
    return name
  }

  private boolean isThere(String variable, String name) {
    return docker.command([(variable): name], 'docker inspect -f . $' + variable, [returnStatus: true]) == 0
  }

  def pull() {
    docker.onNode {
      docker.command('docker pull $JD_TO_PULL', JD_TO_PULL: imageName())
    }
  }

  def run(String args = '', String command = '') {
    docker.onNode {
      def output = docker.command([:], ImageNames.run(args, id, command), [returnStdout: true])
      def container = ImageNames.trimmed(output)
      docker.dockerFingerprintRun(ImageNames.given(containerId: container, toolName: docker.env.DOCKER_TOOL_NAME))
      return new DockerContainer(docker, container)
    }
  }

  def withRun(String args = '', String command = '', Closure body) {
    docker.onNode {
      def container = run(args, command)
      try {
        return body.call(container)
      } finally {
        container.stop()
      }
    }
  }

  def tag(String tagName = null, boolean force = true) {
    docker.onNode {
      def name = ImageNames.qualified(docker.env.DOCKER_REGISTRY_URL, ImageNames.tagged(id, tagName))
      docker.command('docker tag $JD_ID $JD_TAGGED_IMAGE_NAME', JD_ID: id, JD_TAGGED_IMAGE_NAME: name)
      return name
    }
  }

  def push(String tagName = null, boolean force = true) {
    docker.onNode {
      def name = tag(tagName, force)
      docker.command('docker push $JD_TAGGED_IMAGE_NAME', JD_TAGGED_IMAGE_NAME: name)
      return null
    }
  }
}

class DockerContainer implements Serializable {
  private final docker
  public final String id

  DockerContainer(docker, String id) {
    this.docker = docker
    this.id = id
  }

  def stop() {
    docker.command('docker stop $JD_ID && docker rm -f --volumes $JD_ID', JD_ID: id)
    return null
  }

  String port(int port) {
    def output = docker.command([JD_ID: id, JD_PORT: port], 'docker port $JD_ID $JD_PORT', [returnStdout: true])
    return ImageNames.trimmed(output)
  }
}
