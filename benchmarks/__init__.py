"""What lianpu claims of its speed, as ratios measured side by side in one run: `make bench`."""
