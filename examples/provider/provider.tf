terraform {
  required_providers {
    technitium = {
      source = "technitium-iac/technitium"
    }
  }
}

# Every argument may come from the environment instead: TECHNITIUM_SERVER_URL, TECHNITIUM_API_TOKEN, …
provider "technitium" {
  owner       = "lab-net"
  on_conflict = "refuse"
}
