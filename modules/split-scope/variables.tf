variable "name" {
  description = "What the names of both scopes begin with."
  type        = string
}

variable "static_name" {
  description = "The name of the scope for reserved hosts. Default: the name and \"(static)\"."
  type        = string
  default     = null
}

variable "dynamic_name" {
  description = "The name of the scope for everybody else. Default: the name and \"(dynamic)\"."
  type        = string
  default     = null
}

variable "static_range" {
  description = "The addresses of reserved hosts."
  type = object({
    starting_address = string
    ending_address   = string
  })
}

variable "dynamic_range" {
  description = "The addresses of everybody else. The ranges must not overlap."
  type = object({
    starting_address = string
    ending_address   = string
  })
}

variable "subnet_mask" {
  description = "The mask of the network that both ranges lie in."
  type        = string
}

variable "domain_name" {
  description = "The domain of the clients. Its zone, and the reverse zone of the network, must exist."
  type        = string
}

variable "lease_time" {
  description = "How long a lease lasts."
  type        = string
  default     = "1d"
}

variable "dns_ttl" {
  description = "The TTL of the clients' records."
  type        = string
  default     = "900"
}

variable "router_address" {
  description = "The clients' router."
  type        = string
  default     = null
}

variable "dns_servers" {
  description = "The clients' DNS servers. Default: this server."
  type        = list(string)
  default     = null
}

variable "ntp_servers" {
  description = "The clients' time servers."
  type        = list(string)
  default     = null
}

variable "hosts" {
  description = "The reserved hosts by their host names."
  type = map(object({
    hardware_address = string
    ip_address       = string
    comments         = optional(string)
  }))
  default = {}
}
