"""The life of models: kept, tried, taken into service, taken back."""
