data "technitium_server" "this" {}

output "version" {
  value = data.technitium_server.this.version
}
